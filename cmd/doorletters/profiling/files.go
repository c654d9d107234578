// Package profiling writes what a run costs in time and memory. [Files] is all there is.
package profiling

import (
	"os"
	"runtime"
	"runtime/pprof"

	"github.com/spf13/pflag"

	"doorletters/cmd/doorletters/disk"
)

// Files are files to which a run's costs are written, for whoever makes it faster.
type Files struct {
	cpu, memory string
	running     *os.File
}

// AddTo adds the flags. They are no part of the help.
func (p *Files) AddTo(flags *pflag.FlagSet) {
	flags.StringVar(&p.cpu, "cpuprofile", "", "write a CPU profile to this `FILE`")
	flags.StringVar(&p.memory, "memprofile", "", "write a memory profile to this `FILE`")
	for _, name := range []string{"cpuprofile", "memprofile"} {
		// The flag is there: it was added two lines above.
		_ = flags.MarkHidden(name)
	}
}

// Start begins the CPU profile, once the flags are read.
func (p *Files) Start() error {
	if p.cpu == "" {
		return nil
	}
	file, err := os.Create(p.cpu)
	if err != nil {
		return disk.Unwritable(p.cpu, err)
	}
	p.running = file
	return pprof.StartCPUProfile(file)
}

// Stop ends the CPU profile and writes that of the memory.
func (p *Files) Stop() error {
	if p.running != nil {
		pprof.StopCPUProfile()
		if err := p.running.Close(); err != nil {
			return disk.Unwritable(p.cpu, err)
		}
	}
	if p.memory == "" {
		return nil
	}
	file, err := os.Create(p.memory)
	if err != nil {
		return disk.Unwritable(p.memory, err)
	}
	defer file.Close()
	runtime.GC()
	return pprof.WriteHeapProfile(file)
}
