package heading

// Headings of lists that were drawn on a map or made by programs for maps, which
// addressHeadingTable has not: those of OpenStreetMap, Overture, Google My Maps,
// ArcGIS, and of what assessors and dispatch centres say of an address.
const featureHeadingTable = `
number:addr:housenumber,Housenumber,Houseno,Addrnum
street:addr:street,addr:place
unit:addr:unit,Unitid
flats:addr:flats,addr:door
city:addr:city,addr:town,addr:village,addr:hamlet,Address levels
state:addr:state,addr:province
zip:addr:postcode
address:addr:full,Fulladdr,Full addr,Siteaddress,Siteaddr
households:Units,No of units,Num units,Number of units,Units count,Unit count,Dwelling units,Living units,Households,Number of households,Dwellings,Res units,Unitsres,No res unts,Units total,Unitstotal,Total units,Number of units total
lifecycle:Lifecycle status,Life cycle,Life cycle status,Address status,Addr status,Adr status,Adres status,Adressstatus,Verblijfsobjectstatus,Nummeraanduidingstatus,Status
latitude:Y,Y coord,Y coordinate,Point Y,Coord Y,Shape Y,@lat
longitude:X,X coord,X coordinate,Point X,Coord X,Shape X,@lon
coordinates:WKT,Geometry,Geom,The geom,Shape,WKT geom,Geom wkt,Point,Geo point,Geo point 2d
`
