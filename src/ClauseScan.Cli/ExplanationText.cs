using System.Globalization;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;
using ClauseScan.Reports;
using ClauseScan.Text;

namespace ClauseScan.Cli;

/// <summary>Why an agreement's findings are what they are, for a reviewer.</summary>
internal sealed class ExplanationText(TextWriter text, ScanResult result)
{
    private const int WordsShown = 600;

    private readonly AgreementText _agreement = AgreementText.Of(result);
    private readonly Dictionary<string, string> _shownUnder = new(StringComparer.Ordinal);

    /// <summary>The agreement: dates and editions, parties and places.</summary>
    public void WriteHead()
    {
        text.WriteLine(_agreement.Path);
        Line(1, _agreement.Facts);
        foreach (var party in result.Model.Parties)
        {
            var names = string.Join(", ", party.Aliases.Select(a => $"“{Printable.Line(a, 40)}”"));
            Line(1, $"party: {Printable.Line(party.Name, 80)}{(names.Length > 0 ? $", called {names}" : "")}");
        }

        text.WriteLine();
    }

    /// <summary>One finding under a heading.</summary>
    public void Write(Finding finding, string heading)
    {
        var diagnostic = finding.Diagnostic;
        var rank = ReportFormat.Rank(diagnostic.Rank).ToString("0.#", CultureInfo.InvariantCulture);
        text.WriteLine($"{heading}: {diagnostic.Descriptor.Id} {diagnostic.Descriptor.Title} ({ReportFormat.Severity(diagnostic.Severity)}, rank {rank})");
        WritePlace(finding);
        Line(1, "message: " + Printable.Line(diagnostic.Message));
        WriteReasons(diagnostic);
        WriteParties(diagnostic);
        WriteDefinitions(diagnostic);
        WriteCandidates(finding, heading);
        text.WriteLine();
    }

    /// <summary>What follows from each class, each step with its article and how sure it is.</summary>
    public void WriteEnd()
    {
        var consequences = Consequences.Of(result);
        foreach (var procedure in consequences.Procedures)
        {
            text.WriteLine($"what follows if the technology is {ProcedureText.Class(procedure.Class)}:");
            foreach (var step in procedure.Steps)
            {
                Line(1, ProcedureText.Of(step));
            }
        }

        foreach (var regime in consequences.OtherRegimes)
        {
            text.WriteLine("not checked here, a separate regime:");
            Line(1, ProcedureText.Of(regime));
        }

        text.WriteLine("A candidate is a reason to look, not an answer; no candidate is not a clearance.");
    }

    private void WritePlace(Finding finding)
    {
        var words = result.WordsOf(finding.Diagnostic);
        if (words.IsEmpty)
        {
            return;
        }

        var path = Printable.Line(ReportFormat.ClausePath(finding.ClausePath), 80);
        var page = finding.Page is { } number ? string.Create(CultureInfo.InvariantCulture, $"page {number}, ") : "";
        Line(1, string.Create(CultureInfo.InvariantCulture, $"place: {path}{(path.Length > 0 ? ", " : "")}{page}characters {words.Start} to {words.End}"));
        Line(1, $"words: “{Printable.Line(result.Document.Text.Slice(words), WordsShown)}”");
    }

    private void WriteReasons(Diagnostic diagnostic)
    {
        foreach (var evidence in diagnostic.Evidence)
        {
            switch (evidence.Kind)
            {
                case "pattern":
                    Line(1, $"pattern “{evidence.Text}” fits{Quote(evidence.Span)}");
                    break;
                case "against":
                    Line(1, $"speaks against it: {Printable.Line(evidence.Text)}{Quote(evidence.Span)}");
                    break;
                case "model":
                    Line(1, (diagnostic.Descriptor.Category == DiagnosticCategory.GrantBack ? "classifier, on the act by which it flows back: " : "classifier: ") + Printable.Line(evidence.Text));
                    break;
                case "edition":
                    Line(1, $"{evidence.Kind}: {Printable.Line(evidence.Text)}");
                    break;
            }
        }

        var words = diagnostic.Evidence.Where(e => e.Kind == "words").Select(e => $"“{Printable.Line(e.Text, 60)}”").Distinct().ToList();
        if (words.Count > 0)
        {
            Line(1, "words that weighed most with the classifier: " + string.Join(", ", words));
        }
    }

    private void WriteParties(Diagnostic diagnostic)
    {
        if (diagnostic.Transfer is not { } transfer)
        {
            return;
        }

        foreach (var evidence in diagnostic.Evidence.Where(e => e.Kind is "party" or "territory"))
        {
            Line(1, Printable.Line(evidence.Text) + (evidence.Kind == "territory" ? Quote(evidence.Span) : ""));
        }

        Line(1, "direction: " + ReportFormat.Direction(transfer.Direction));
        if (transfer.Technology is { } technology)
        {
            Line(1, "what passes" + Quote(technology));
        }
    }

    private void WriteDefinitions(Diagnostic diagnostic)
    {
        foreach (var evidence in diagnostic.Evidence.Where(e => e.Kind == "definition"))
        {
            Line(1, $"followed: {Printable.Line(evidence.Text, 160)}{Quote(evidence.Span)}");
        }
    }

    private void WriteCandidates(Finding finding, string heading)
    {
        for (var i = 0; i < finding.Candidates.Length; i++)
        {
            var candidate = finding.Candidates[i];
            Line(1, string.Create(CultureInfo.InvariantCulture, $"candidate {i + 1}, score {ReportFormat.Number(candidate.Score)}: {AgreementText.CandidateOf(candidate)}"));
            Line(2, WayText.Of(candidate.Path) is { } way ? "described in " + way : "");
            foreach (var evidence in candidate.Evidence)
            {
                Line(2, $"{evidence.Field}: “{Printable.Line(evidence.Words, 60)}” fits “{Printable.Line(evidence.Matched, 80)}”");
            }

            WriteControlPoints(candidate, heading);
        }
    }

    private void WriteControlPoints(CatalogueCandidate candidate, string heading)
    {
        if (candidate.ControlPoints.IsEmpty)
        {
            Line(2, "control points: not held; see the official text");
            return;
        }

        var points = ControlPointText.InFull(candidate, result.Document.Text.Content).ToList();
        var known = candidate.Item.Id + string.Join('\n', points);
        if (!_shownUnder.TryAdd(known, heading))
        {
            Line(2, $"control points: as under {_shownUnder[known]}");
            return;
        }

        points.ForEach(p => Line(2, p));
    }

    private string Quote(TextSpan? span) =>
        span is { IsEmpty: false } words && new TextSpan(0, result.Document.Text.Length).Overlap(words) is { } held
            ? $": “{Printable.Line(result.Document.Text.Slice(held), 160)}”"
            : "";

    private void Line(int depth, string line)
    {
        if (line.Length > 0)
        {
            text.WriteLine(new string(' ', 2 * depth) + line);
        }
    }
}
