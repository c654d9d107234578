package address

import "regexp"

// placeholder is what people write where they do not know.
var Placeholder = regexp.MustCompile(`(?i)^(?:[?!.*_xX~=]+|unknown|tbd|tba|unk|not known|desconocid[oa]|s/n|sin n[uú]mero|s/d|vacant( lot| land)?|\(?none\)?|no number|no address|n/a|na|n\.a\.|null|nil|nan|\(blank\)|なし|無し)$`)
