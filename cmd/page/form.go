//go:build js

package main

import (
	"fmt"
	"io"
	"mime/multipart"
	"net/textproto"
	"strings"
	"syscall/js"

	"doorletters/cmd/page/port"
)

// writeForm writes the entries of a FormData as a browser sends them, names of files with
// their folders too: of a request with files, WebKit does not give a script the body.
func writeForm(w io.Writer, form js.Value) (contentType string, err error) {
	form = js.Global().Get("Array").Call("from", form)
	parts := multipart.NewWriter(w)
	for i := range form.Length() {
		name, value := form.Index(i).Index(0).String(), form.Index(i).Index(1)
		header := fmt.Sprintf(`form-data; name="%s"`, quoted.Replace(name))
		data := []byte(nil)
		if value.Type() == js.TypeString {
			data = []byte(value.String())
		} else {
			header += fmt.Sprintf(`; filename="%s"`, quoted.Replace(value.Get("name").String()))
			if data, err = port.Await(value.Call("arrayBuffer")); err != nil {
				return "", err
			}
		}
		part, err := parts.CreatePart(textproto.MIMEHeader{"Content-Disposition": {header}})
		if err != nil {
			return "", err
		}
		if _, err := part.Write(data); err != nil {
			return "", err
		}
	}
	return parts.FormDataContentType(), parts.Close()
}

// quoted writes a name between quotation marks, as the HTML standard has it for forms.
var quoted = strings.NewReplacer("\r", "%0D", "\n", "%0A", `"`, "%22")
