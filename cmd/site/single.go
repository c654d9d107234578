package main

func (s *source) writeSingle(string) error { return nil }
