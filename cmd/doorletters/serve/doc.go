// Package serve lets the browser of this computer, and nothing else, ask a handler that
// works on people's addresses. Start with [Listen]; [Server.Run] serves until it is over.
//
// Other programs and other users of the computer can reach a port of it, and so can
// every page that the browser shows. What keeps them out stands in a row, each in its own
// file: the host's one name (guard.go), who sent the browser here (guard.go), a key that
// is good once and the cookie that it is changed for (key.go), what the browser may do
// with the answers (headers.go), and how much may be asked at once (limits.go, body.go).
//
// Nobody ends a program whose window they do not see: it ends by itself when its pages
// are closed (attendance.go, alive.go).
package serve
