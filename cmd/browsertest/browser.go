package browsertest

import (
	"context"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// Patience is how long a page may take for anything, on a machine that has much else to do.
const Patience = 30 * time.Second

// names are those by which Chromium and its relatives are installed.
var names = []string{"chromium", "chromium-browser", "google-chrome", "chrome"}

// Browser is a browser without a window, with nothing in its profile.
type Browser struct{ ctx context.Context }

// Start starts a browser for a test, which is skipped where there is none, and among the
// short ones: a browser takes seconds. It ends with the test.
func Start(t *testing.T) *Browser {
	t.Helper()
	if testing.Short() {
		t.Skip("a browser is not for the short tests")
	}
	path := find()
	if path == "" {
		t.Skip("no browser is installed: the page is not tried in a real one")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.DisableGPU, chromedp.UserDataDir(t.TempDir()), chromedp.WindowSize(1366, 768),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-features", "Translate,AutofillServerCommunication"),
		// What the browser would ask on its own account, of its maker, ends at once.
		chromedp.ProxyServer(startAway(t).address),
	)
	if os.Geteuid() == 0 {
		options = append(options, chromedp.NoSandbox)
	}
	allocator, end := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(end)
	ctx, stop := chromedp.NewContext(allocator)
	t.Cleanup(stop)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("the browser does not start: %v", err)
	}
	return &Browser{ctx: ctx}
}

// find returns where a browser is, or "".
func find() string {
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}
