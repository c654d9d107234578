package sheet

import "doorletters/letters"

// InFile names the file in a Problem that a sheet's reader gave as an error.
func InFile(err error, file string) error {
	if p, ok := err.(letters.Problem); ok {
		p.File = file
		return p
	}
	return err
}
