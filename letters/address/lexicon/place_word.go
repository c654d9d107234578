package lexicon

import "doorletters/letters"

// Numbered are words that a number of their own follows.
var Numbered = letters.WordSet("post,ward,precinct,district,exit,camp,area,site,station,box,mile,milepost,mp,number,no,section,block,rr,hc,rfd,corner,and,near,across,behind,opposite,phase,zone,school,troop,local,chapter,lodge,council,engine,company,room,highway,at")

// PlaceWords end buildings' names, and a number seldom follows them.
var PlaceWords = letters.WordSet("hall,school,church,library,center,centre,ctr,courthouse,gym,gymnasium,auditorium,office,offices,club,clubhouse,museum,house,chapel,temple,synagogue,mosque,theater,theatre,hotel,apartments,apts,towers,manor,college,university,firehouse,cafeteria,lobby,annex,bldg,building,clerk,department,dept,entrance,residence,company,inc,llc,ymca,ywca,walgreens,pharmacy,hospital,clinic,restaurant,cafe,bank,market,store,grocery,laundromat,parish,ministry,ministries,pavilion,arena,armory,shelter,studio,studios,academy,pantry")

// PublicPlaces are those that end the name of a place which is no part of a door.
var PublicPlaces = letters.WordSet("hall,school,church,library,courthouse,gym,gymnasium,auditorium,museum,chapel,temple,synagogue,mosque,theater,theatre,firehouse,cafeteria,clubhouse,room,center,centre,ctr,dept,department,residence,family,ymca,ywca,pavilion,armory,academy,hospital,clinic,station")

// OwnNumber are those that have a number of their own where they stand alone: "Bldg 5".
var OwnNumber = letters.WordSet("bldg,building,annex,apts,apartments,towers,office,offices,department,dept,center,centre,ctr,club,lobby,manor")
