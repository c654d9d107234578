// Package pods says which household belongs to which pod, in which order a
// volunteer passes its doors, and which letter code each door has.
//
// The way in is [Assign], which goes by what people have decided already: the pod
// a door has, else the streets that a pod lists, else the area that somebody
// drew. It cuts pods for the rest, finds leaders, and puts the doors in walk
// order: by the ways along the streets of a map, where there is one. [Describe] and
// [Sizes] say what came of it, [Locate] where the stops are, and [Cover] how well the
// doors lie on the map.
//
// Promises: nobody is lost and nobody is in two places; a household that has a
// pod or a code keeps it whatever is added later; and the answer depends on the
// households and the map only, not on the order of the rows or of its lines. The package is pure: values
// in, values out.
package pods
