package weblink

import (
	"strings"

	"doorletters/letters"
)

// shorteners are services that lead on to another page, by their hosts. A service that
// only leads to forms of its own, as forms.gle, is none.
var shorteners = letters.WordSet("bit.ly,bitly.com,j.mp,tinyurl.com,t.co,goo.gl,ow.ly,is.gd,v.gd,buff.ly,rebrand.ly,cutt.ly,shorturl.at,rb.gy,t.ly,tiny.cc,tiny.one,bl.ink,s.id,lnkd.in,fb.me,trib.al,dlvr.it,soo.gd,short.io,short.gy,shorte.st,adf.ly,ift.tt,qr.ae,clck.ru,u.to,urlz.fr,kutt.it,dub.sh,dub.co,amzn.to,wp.me,snip.ly,shorturl.com,qrco.de,qr.net,me-qr.com,han.gl,me2.do,reurl.cc,ppt.cc,lihi.cc,dwz.cn,t.cn,suo.im")

// shortener returns the service that a host belongs to; empty for none.
func shortener(host string) string {
	for host != "" {
		if shorteners[host] {
			return host
		}
		_, host, _ = strings.Cut(host, ".")
	}
	return ""
}
