package main

import (
	"doorletters/letters/press/languages"
)

// maxOwn is how many messages of a campaign's own are named.
const maxOwn = 5

// sayOwnWords says whose words letters are printed in, where they are not the program's.
func (u *ui) sayOwnWords(dir string) error {
	own, err := languages.OwnWords(openFolder(dir))
	if err != nil {
		return err
	}
	for _, o := range own {
		switch n := len(o.Keys); {
		case !o.BuiltIn:
			u.say("the words in %s are yours: %s", o.English, counted(n, "message", "messages"))
		case n > maxOwn:
			u.say("%s of yours in %s", counted(n, "message", "messages"), o.English)
		default:
			u.say("%s of yours in %s: %s", counted(n, "message", "messages"), o.English, namedKeys(o.Keys))
		}
	}
	return nil
}
