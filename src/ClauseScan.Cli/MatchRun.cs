using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using ClauseScan.Catalogue;
using ClauseScan.Reports;

namespace ClauseScan.Cli;

/// <summary>One run of <c>clausescan match</c>.</summary>
internal sealed class MatchRun(Terminal terminal, Pipeline pipeline, DateOnly? asOf, int top)
{
    /// <summary>Answers one text.</summary>
    public int One(string text, bool asJson)
    {
        text = text == "-" ? terminal.Input().ReadToEnd() : text;
        var edition = EditionAt(asOf);
        var candidates = Match(text, edition, asOf);
        if (asJson)
        {
            using var json = new Utf8JsonWriter(terminal.Output, ReportFormat.Indented);
            Write(json, null, edition, candidates);
            ReportFormat.EndLine(json, terminal.Output);
            return ExitCode.Done;
        }

        using var output = terminal.OutputText();
        output.WriteLine(edition is null
            ? "no edition of the catalogue that is held was in force on that date"
            : $"edition of {ReportFormat.Edition(edition)}: {(candidates.IsEmpty ? "no candidate" : "candidates, best first")}");
        foreach (var candidate in candidates)
        {
            output.WriteLine(FormattableString.Invariant($"{ReportFormat.Number(candidate.Score),6:F1}  {AgreementText.CandidateOf(candidate)}"));
            foreach (var evidence in candidate.Evidence)
            {
                output.WriteLine($"        {evidence.Field}: “{Printable.Line(evidence.Words, 80)}” fits “{Printable.Line(evidence.Matched, 80)}”");
            }

            foreach (var line in ControlPointText.Brief(candidate, text))
            {
                output.WriteLine($"        {line}");
            }
        }

        return ExitCode.Done;
    }

    /// <summary>Answers each line of a file.</summary>
    public int Batch(string file)
    {
        TextReader lines;
        try
        {
            lines = file == "-" ? terminal.Input() : new StreamReader(Path.GetFullPath(file, terminal.WorkingDirectory));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            terminal.Say($"cannot read {Printable.Line(file)}: check the path and whether this user may read it");
            return ExitCode.Incomplete;
        }

        using (lines)
        {
            return Batch(lines);
        }
    }

    private int Batch(TextReader lines)
    {
        var code = ExitCode.Done;
        var answer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(answer, ReportFormat.OneLine);
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (MatchQuery.TryParse(line) is { } query)
            {
                var edition = EditionAt(query.AsOf ?? asOf);
                Write(json, query, edition, Match(query.Text, edition, query.AsOf ?? asOf));
            }
            else
            {
                terminal.Say($"line {number} is no query: expected {{\"id\",\"text\",\"as_of\"}} with as_of of the form yyyy-MM-dd");
                code = ExitCode.Incomplete;
                continue;
            }

            json.Flush();
            terminal.Output.Write(answer.WrittenSpan);
            terminal.Output.Write("\n"u8);
            answer.ResetWrittenCount();
            json.Reset();
        }

        terminal.Output.Flush();
        return code;
    }

    private static void Write(
        Utf8JsonWriter json, MatchQuery? query, CatalogueEdition? edition, ImmutableArray<CatalogueCandidate> candidates)
    {
        json.WriteStartObject();
        if (query is not null)
        {
            json.WritePropertyName("id");
            json.WriteRawValue(query.Id);
        }

        json.WriteString("edition", edition is null ? null : ReportFormat.Edition(edition));
        CandidateJson.Write(json, "candidates", candidates);
        json.WriteEndObject();
    }

    private CatalogueEdition? EditionAt(DateOnly? date) =>
        date is { } day ? pipeline.Catalogue().EditionAt(day) : pipeline.Catalogue().Latest;

    /// <summary>The candidates of the edition and of the further lists' editions of the same date, best first.</summary>
    private ImmutableArray<CatalogueCandidate> Match(string text, CatalogueEdition? edition, DateOnly? date)
    {
        ImmutableArray<CatalogueCandidate> candidates = edition is null ? [] : pipeline.Match(text, edition, top);
        foreach (var list in pipeline.FurtherLists)
        {
            if ((date is { } day ? list.EditionAt(day) : list.Latest) is { } other)
            {
                candidates = candidates.AddRange(pipeline.Match(text, other, top));
            }
        }

        return pipeline.FurtherLists.IsEmpty ? candidates : [.. candidates.OrderByDescending(c => c.Score).Take(top)];
    }
}
