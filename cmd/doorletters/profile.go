package main

import (
	"os"
	"runtime"
	"runtime/pprof"

	"github.com/spf13/cobra"

	"doorletters/cmd/doorletters/disk"
)

// profiles are files to which a run's costs are written, for whoever makes it faster.
type profiles struct {
	cpu, memory string
	running     *os.File
}

// addTo puts the flags on every command. They are no part of the help.
func (p *profiles) addTo(root *cobra.Command) {
	root.PersistentPreRunE = func(*cobra.Command, []string) error { return p.start() }
	flags := root.PersistentFlags()
	flags.StringVar(&p.cpu, "cpuprofile", "", "write a CPU profile to this `FILE`")
	flags.StringVar(&p.memory, "memprofile", "", "write a memory profile to this `FILE`")
	for _, name := range []string{"cpuprofile", "memprofile"} {
		// The flag is there: it was added two lines above.
		_ = flags.MarkHidden(name)
	}
}

// start begins the CPU profile, once the flags are read.
func (p *profiles) start() error {
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

// stop ends the CPU profile and writes that of the memory.
func (p *profiles) stop() error {
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
