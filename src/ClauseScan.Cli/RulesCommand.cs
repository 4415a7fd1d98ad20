using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using ClauseScan.Analyzers;
using ClauseScan.Diagnostics;
using ClauseScan.Reports;

namespace ClauseScan.Cli;

/// <summary><c>clausescan rules</c>.</summary>
internal static class RulesCommand
{
    public static void Define(Command command, Terminal terminal)
    {
        var id = new Argument<string?>("id") { Arity = ArgumentArity.ZeroOrOne, Description = "The rule to explain." };
        var format = OptionSet.Choice("--format", "How to write.", "text", "json", "markdown");
        command.Arguments.Add(id);
        command.Options.Add(format);
        command.SetAction(parsed => Run(terminal, parsed.GetValue(id), parsed.GetValue(format)!));
    }

    private static int Run(Terminal terminal, string? id, string format)
    {
        ImmutableArray<DiagnosticDescriptor> rules = id is null
            ? BuiltInAnalyzers.Descriptors
            : [.. BuiltInAnalyzers.Descriptors.Where(r => r.Id.Equals(id, StringComparison.OrdinalIgnoreCase))];
        if (rules.IsEmpty)
        {
            terminal.Say($"there is no rule \"{Printable.Line(id)}\"; \"clausescan rules\" lists them");
            return ExitCode.Usage;
        }

        if (format == "json")
        {
            WriteJson(terminal.Output, rules);
            return ExitCode.Done;
        }

        using var text = terminal.OutputText();
        switch (format, id)
        {
            case ("markdown", null):
                WriteMarkdownTable(text, rules);
                break;
            case ("markdown", _):
                text.WriteLine($"# {rules[0].Id}: {rules[0].Title}\n\n{RuleText.Markdown(rules[0])}");
                break;
            case (_, null):
                TextColumns.Write(text, [.. rules.Select(r => new[] { r.Id, r.Category, ReportFormat.Severity(r.DefaultSeverity), r.Title, RuleFigures.Of(r.Id) is { } f ? "right " + f.PrecisionText() : "" })]);
                break;
            default:
                text.WriteLine($"{rules[0].Id} {rules[0].Title}");
                text.WriteLine($"Category: {rules[0].Category}. Severity: {ReportFormat.Severity(rules[0].DefaultSeverity)}.");
                text.WriteLine(RuleText.Plain(rules[0]));
                if (RuleFigures.Of(rules[0].Id) is { } figures)
                {
                    text.WriteLine($"Measured on labelled agreements, each ranked by a model that had not seen it: right {figures.PrecisionText()} findings; finds {figures.RecallText()} labels of its category.");
                }

                break;
        }

        return ExitCode.Done;
    }

    private static void WriteMarkdownTable(TextWriter text, ImmutableArray<DiagnosticDescriptor> rules)
    {
        text.WriteLine("| Rule | Category | Severity | Title | Right | Finds |\n| --- | --- | --- | --- | --- | --- |");
        foreach (var rule in rules)
        {
            var figures = RuleFigures.Of(rule.Id);
            text.WriteLine($"| {rule.Id} | {rule.Category} | {ReportFormat.Severity(rule.DefaultSeverity)} | {rule.Title} | {figures?.PrecisionText()} | {figures?.RecallText()} |");
        }
    }

    private static void WriteJson(Stream output, ImmutableArray<DiagnosticDescriptor> rules)
    {
        using var json = new Utf8JsonWriter(output, ReportFormat.Indented);
        json.WriteStartArray();
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("title", rule.Title);
            json.WriteString("category", rule.Category);
            json.WriteString("severity", ReportFormat.Severity(rule.DefaultSeverity));
            json.WriteBoolean("onByDefault", rule.DefaultSeverity != DiagnosticSeverity.None);
            json.WriteString("what", rule.What);
            json.WriteString("why", rule.Why);
            json.WriteString("limits", rule.Limits);
            if (RuleFigures.Of(rule.Id) is { } figures)
            {
                json.WriteStartObject("measured");
                json.WriteNumber("findings", figures.Findings);
                json.WriteNumber("right", figures.Right);
                json.WriteNumber("labelsOfCategory", figures.Labels);
                json.WriteNumber("found", figures.Found);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        ReportFormat.EndLine(json, output);
    }
}
