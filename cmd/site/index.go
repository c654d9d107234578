package main

import (
	"bytes"
	"html/template"
)

// indexPage is the page of the folder.
func indexPage() ([]byte, error) {
	return page(pageParts{
		Policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; style-src 'self'; " +
			"img-src 'self' blob: data:; manifest-src 'self'; form-action 'self'; base-uri 'none'",
		Head: `<link rel="stylesheet" href="desk.css">
<link rel="icon" href="icon.svg">
<link rel="manifest" href="desk.webmanifest">
<script src="worker.js" defer></script>
<script src="map.js" defer></script>
<script src="desk.js" defer></script>
<script src="browser.js" defer></script>`,
	})
}

// pageParts are what differs between the page of the folder and the one file.
type pageParts struct {
	Policy string
	Head   template.HTML
	// Foot stands at the end of the body.
	Foot template.HTML
}

func page(parts pageParts) ([]byte, error) {
	var b bytes.Buffer
	err := pageTemplate.Execute(&b, parts)
	return b.Bytes(), err
}

var pageTemplate = template.Must(template.New("page").Parse(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{.Policy}}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>Door letters</title>
{{.Head}}
</head>
<body>
<main id="main" tabindex="-1">
<p role="status">Opening …</p>
<noscript><p>This page needs JavaScript, with which it works on your own computer. Nothing that you open in it is sent anywhere.</p></noscript>
</main>
<div id="says" hidden>
<p data-say="stopped" class="notice" role="alert">Stopped. Nothing was changed by it.</p>
<p data-say="died" class="notice fault" role="alert">Something went wrong, and the page began anew. What was kept is here; the last step was not done.</p>
<div data-say="broken"><p class="notice fault" role="alert">This page cannot be opened. If it helps not to begin anew, use another browser, and please report it.</p><button type="button">Begin anew</button></div>
<div data-say="elsewhere"><p class="notice">The desk is open in another tab or window. Only one may work at a time, so that no code is given twice.</p><button type="button">Work here instead</button></div>
<div data-say="taken"><p class="notice" role="alert">You work in another tab or window now, so this one is closed. What you did here is kept.</p><button type="button">Work here instead</button></div>
</div>
{{.Foot}}</body>
</html>
`))
