package filekind

// Kind is what a file is.
type Kind struct {
	// What is it, with its article: "a PDF".
	What string
	// Hint says how to get a list out of it.
	Hint string
}

const (
	// SaveAs says how a file becomes one that can be read, whatever it is.
	SaveAs = "open it in the program that made it, choose Save As or Download, and save it as an Excel workbook (.xlsx)"
	// OnceMore says what to do about a file that is damaged.
	OnceMore = "copy or download the file once more; or " + SaveAs

	saveInSpreadsheet = "open it in Excel or LibreOffice, choose Save As, and save it as an Excel workbook (.xlsx)"
	download          = "open the sheet in the browser, choose File, Download, Microsoft Excel (.xlsx), and use that file"
	copyTable         = "copy its table into a spreadsheet program, and save that as an Excel workbook (.xlsx)"
	exportMap         = "open it in QGIS, choose Export, Save Features As, and save it as CSV or GeoJSON; or look whether your city's open data page offers the list as CSV"
	exportTable       = "open it in the program that made it, and export the table as CSV or as an Excel workbook (.xlsx)"
	unpack            = "unpack it, and name the spreadsheet that is in it"
)

func askFor(kind string) string { return "ask for the spreadsheet that the " + kind + " was made from" }

var (
	pdf          = Kind{"a PDF", askFor("PDF")}
	picture      = Kind{"a picture", askFor("picture")}
	oldExcel     = Kind{"an old Excel file (.xls)", saveInSpreadsheet}
	binaryExcel  = Kind{"a binary Excel workbook (.xlsb)", "open it in Excel, choose Save As, and save it as an Excel workbook (.xlsx)"}
	xmlExcel     = Kind{"an Excel file of the year 2003 in XML", saveInSpreadsheet}
	openDocument = Kind{"an OpenDocument spreadsheet (.ods)", "open it in LibreOffice, choose File, Save As, and save it as Excel 2007-365 (.xlsx)"}
	numbers      = Kind{"a Numbers file", "in Numbers choose File, Export To, Excel, and use that file"}
	googleSheet  = Kind{"only the address of a Google Sheet", download}
	document     = Kind{"a text document", copyTable}
	word         = Kind{"a Word document", copyTable}
	richText     = Kind{"a text document (RTF)", copyTable + "; or choose plain text where you save it, and .csv for its ending"}
	webPage      = Kind{"a web page", "if it should be a Google Sheet, " + download + "; else open it in Excel and save it as an Excel workbook (.xlsx)"}
	locked       = Kind{"a workbook that is locked with a password", "open it in the spreadsheet program and save it without a password"}
	lockFile     = Kind{"what Excel keeps beside a workbook while that is open", "name the workbook itself, without ~$ in front"}
	packed       = Kind{"a packed folder", unpack}
	shapefile    = Kind{"a map's shapes (a shapefile)", exportMap}
	packedShapes = Kind{"a packed folder with a map's shapes (a shapefile)", exportMap}
	dbase        = Kind{"a dBase table (.dbf), perhaps a part of a shapefile", saveInSpreadsheet}
	geoPackage   = Kind{"a map's data (GeoPackage)", exportMap}
	geodatabase  = Kind{"a map's data (a file geodatabase)", exportMap}
	mapData      = Kind{"a map's data", exportMap}
	kml          = Kind{"a map for Google Earth (KML)", "in Google My Maps open the menu of the layer, choose Export data, CSV, and use that file; or " + exportMap}
	geoJSON      = Kind{"GeoJSON", "rename it so that it ends in .geojson"}
	topoJSON     = Kind{"a map in TopoJSON", "open it at mapshaper.org and export it as CSV; or look whether your city's open data page offers the list as CSV"}
	esriJSON     = Kind{"an answer of an ArcGIS server (Esri JSON)", "write f=geojson for f=json in its address and download it once more; or choose CSV on the city's open data page"}
	overpass     = Kind{"an answer of OpenStreetMap's Overpass server", "in overpass turbo choose Export, GeoJSON; or let the query begin with [out:csv(...)]"}
	jsonData     = Kind{"data for programs (JSON)", "look whether where it is from offers it as CSV or Excel too; or in Excel choose Data, Get Data, From JSON, and save it as an Excel workbook (.xlsx)"}
	xmlData      = Kind{"data for programs (XML)", "look whether where it is from offers it as CSV or Excel too"}
	parquet      = Kind{"data for programs (Parquet)", exportMap}
	database     = Kind{"a database", exportTable}
	email        = Kind{"an e-mail", "save what is attached to it, and name that"}
	shortcut     = Kind{"only a link to something else", "open it, and download or copy the list itself"}
	unfinished   = Kind{"a download that has not ended", "download the list once more, and wait until it is there"}
)

// byEnding are the kinds of files that people have lists in and that cannot be read,
// by their endings.
var byEnding = map[string]Kind{
	".xls": oldExcel, ".xlt": oldExcel, ".xlsb": binaryExcel, ".ods": openDocument, ".fods": openDocument, ".numbers": numbers,
	".gsheet": googleSheet, ".gdoc": googleSheet, ".pdf": pdf,
	".doc": word, ".docx": word, ".odt": document, ".pages": document, ".wps": document, ".md": document, ".rtf": richText,
	".htm": webPage, ".html": webPage, ".mht": webPage, ".mhtml": webPage,
	".jpg": picture, ".jpeg": picture, ".png": picture, ".heic": picture, ".gif": picture, ".tif": picture, ".tiff": picture, ".webp": picture, ".bmp": picture, ".svg": picture,
	".zip": packed, ".7z": packed, ".rar": packed, ".tar": packed, ".tgz": packed, ".bz2": packed, ".xz": packed, ".zst": packed,
	".shp": shapefile, ".shx": shapefile, ".prj": shapefile, ".cpg": shapefile, ".sbn": shapefile, ".sbx": shapefile, ".dbf": dbase,
	".gpkg": geoPackage, ".gdb": geodatabase, ".gdbtable": geodatabase, ".mdb": database, ".accdb": database, ".sqlite": database, ".db": database,
	".kml": kml, ".kmz": kml, ".gml": mapData, ".gpx": mapData, ".osm": mapData, ".pbf": mapData, ".fgb": mapData, ".qgz": mapData, ".qgs": mapData, ".mif": mapData,
	".topojson": topoJSON, ".xml": xmlData,
	".parquet": parquet, ".geoparquet": parquet, ".eml": email, ".msg": email,
	".url": shortcut, ".webloc": shortcut, ".lnk": shortcut, ".icloud": unfinished, ".crdownload": unfinished, ".part": unfinished, ".download": unfinished,
}
