// Package amend writes what a group settles into its own files: [Settings] into
// campaign.toml, [SettingsSheet] into the sheet Campaign of a workbook, [Corrections] into
// corrections.csv and [PodsTable] into the pods table. Bytes go in, and bytes come out.
//
// What it promises: all that was not asked to change stays byte for byte, remarks, order,
// spacing and line ends too. What is returned was read back, and says just what was asked;
// else there is an error, and nothing is returned.
package amend
