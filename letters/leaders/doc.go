// Package leaders reads the pods table: who leads which pod, and what its letters
// say of them. [Read] is the way in; [Reconcile] and [ReconcileAreas] turn the pods
// that the address list and a map name, as people type them, into IDs.
//
// What it promises: a pod that is typed in another way next week has the same ID; a
// telephone number or an e-mail address that cannot be right is an error, since it
// would stand on every letter of the pod.
package leaders
