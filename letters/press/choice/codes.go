package choice

import (
	"fmt"
	"strings"

	"doorletters/letters"
)

// codes reads a list of codes and holds each that it names against those that there
// are, in the pods of such IDs or, if there are none, in all. It returns them by pod,
// in their order, and those that lie side by side in one.
func codes(text string, chosen []string, from From) (map[string][]letters.CodeSpan, error) {
	typed, err := letters.ParseCodeSpans(text)
	if err != nil {
		return nil, err
	}
	d := directory{from, chosen}
	spans := map[string][]letters.CodeSpan{}
	pod := "" // of the code before
	for _, span := range typed {
		if span, err = d.complete(span, pod); err != nil {
			return nil, err
		}
		if err = d.check(span); err != nil {
			return nil, err
		}
		pod = span.First.Pod
		spans[pod] = append(spans[pod], span)
	}
	for pod := range spans {
		spans[pod] = merged(spans[pod])
	}
	return spans, nil
}

// complete gives a span its pod where only numbers were typed: that of the code
// before it, or the only pod that there is to choose from.
func (d directory) complete(span letters.CodeSpan, before string) (letters.CodeSpan, error) {
	if numbers, ok := span.Numbers(); ok && (d.pod(span.First.Pod) == nil || !d.choosable(span.First.Pod)) {
		span = numbers
	}
	if span.First.Pod != "" {
		return span, nil
	}
	pod := before
	switch {
	case pod != "":
	case len(d.chosen) == 1:
		pod = d.chosen[0]
	case len(d.from.Pods) == 0:
		return span, noPod("", nil)
	case len(d.chosen) == 0 && len(d.from.Pods) == 1:
		pod = d.from.Pods[0].ID
	default:
		return span, letters.Refusal(
			fmt.Sprintf("%s is a number without its pod", span),
			fmt.Sprintf("write the pod too, %s-%s, or name one pod with --pod", d.from.Pods[0].ID, span),
		)
	}
	span.First.Pod, span.Last.Pod = pod, pod
	return span, nil
}

// check refuses a span whose first or last code there is not, or that is none.
func (d directory) check(span letters.CodeSpan) error {
	first, last := span.First, span.Last
	if first.Pod != last.Pod {
		return letters.Refusal(
			fmt.Sprintf("%s goes from one pod into another", span),
			fmt.Sprintf("write the codes of each pod by themselves; %s, and %s", d.codesOf(first.Pod), d.codesOf(last.Pod)),
		)
	}
	if !d.choosable(first.Pod) {
		return letters.Refusal(
			fmt.Sprintf("%s is not in %s, which --pod chooses", span, strings.Join(d.chosen, " or ")),
			"leave --pod out: the codes say the pod",
		)
	}
	if d.pod(first.Pod) == nil {
		return noPod(first.Pod, d.from.Pods)
	}
	if first.Serial > last.Serial {
		return letters.Refusal(fmt.Sprintf("%s goes backward", span), "write the lower number first: "+letters.CodeSpan{First: last, Last: first}.String())
	}
	for _, code := range []letters.Code{first, last} {
		if err := d.find(code); err != nil {
			return err
		}
	}
	return nil
}
