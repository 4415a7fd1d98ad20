using System.Globalization;
using ClauseScan.Catalogue;
using ClauseScan.Reports;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Exports;

/// <summary>The screening memo of one agreement: what was read, what was found, what was decided by whom, and what follows.</summary>
internal sealed class ScreeningMemo(
    AgreementDetails agreement, AgreementReading? reading, IReadOnlyList<FindingRow> findings, IReadOnlyDictionary<Guid, DecisionView> decisions,
    TechnologyCatalogue catalogue, DateTime now)
{
    public byte[] Write()
    {
        var row = agreement.Row;
        using var word = new MemoDocument("Screening memo");
        word.Heading(1, $"Screening memo: {row.Name}");
        word.Line("Draft", $"{row.Drafts}, file {agreement.Versions[0].FileName}, SHA-256 {agreement.Versions[0].FileHash}");
        word.Line("Counterparties", row.Counterparties ?? "not stated");
        word.Line("Date of the agreement", row.Date is { } date ? ReportFormat.Date(date) : "not stated");
        word.Line("Catalogue edition applied", row.Edition ?? "none");
        word.Line("Read", $"{row.Outcome ?? "not yet"}, by ClauseScan {agreement.Versions[0].ProgramVersion}");
        word.Line("Memo made", ReviewWords.Time(now));
        WriteParties(word);
        WriteGaps(word);
        word.Heading(2, $"Findings ({findings.Count})");
        foreach (var finding in findings)
        {
            WriteFinding(word, finding);
        }

        WriteProcedure(word);
        WriteSignatures(word);
        word.Heading(2, "What this memo is not");
        word.Paragraph("It is no legal advice. The catalogue data is incomplete and is not the official text; that nothing was found is no clearance.");
        return word.ToBytes();
    }

    private void WriteParties(MemoDocument word)
    {
        foreach (var party in reading?.Parties ?? [])
        {
            word.Line(party.Role ?? "Party", $"{party.Name} ({party.Country ?? party.Territory})");
        }
    }

    private void WriteGaps(MemoDocument word)
    {
        foreach (var gap in reading?.Gaps ?? [])
        {
            word.Line("Not read", gap);
        }
    }

    private void WriteFinding(MemoDocument word, FindingRow finding)
    {
        var place = finding.Content.ClausePath.IsDefaultOrEmpty ? "" : $", {ReportFormat.ClausePath(finding.Content.ClausePath)}";
        var page = finding.Page is { } number ? string.Create(CultureInfo.InvariantCulture, $", page {number}") : "";
        word.Heading(3, $"{finding.Rule} {finding.Content.Title}{place}{page}");
        word.Quote(finding.Content.Words);
        if (finding.Content.OtherVersion is { } other)
        {
            word.Line("In the other language", other.Page is { } at ? string.Create(CultureInfo.InvariantCulture, $"page {at}") : "");
            word.Quote(other.Words);
        }

        word.Paragraph(finding.Content.Message);
        if (finding.Direction.Length > 0)
        {
            word.Line("Transfer", $"{finding.Content.Transferor ?? "unknown"} → {finding.Content.Transferee ?? "unknown"}, {finding.Direction}");
        }

        foreach (var candidate in finding.Content.Candidates)
        {
            WriteCandidate(word, candidate);
        }

        foreach (var revision in finding.Content.Revisions)
        {
            word.Line("Tracked change", revision);
        }

        if (!finding.Content.Evidence.IsDefaultOrEmpty)
        {
            word.Line("Rests on", string.Join("; ", finding.Content.Evidence.Select(e => $"{e.Kind}: {e.Text}")));
        }

        WriteDecision(word, finding);
    }

    private static void WriteCandidate(MemoDocument word, CandidateView candidate)
    {
        word.Line("Candidate", $"{candidate.Code ?? candidate.ItemId} {candidate.Name} ({candidate.Kind}, edition {candidate.Edition}; {candidate.Certainty})");
        if (candidate.Way is { } way)
        {
            word.Line("Described in", way);
        }

        foreach (var point in candidate.ControlPoints)
        {
            var words = point.Words.IsEmpty ? "" : $" by {string.Join(", ", point.Words.Select(w => $"“{w}”"))}";
            word.Line($"Control point {point.Status}{words}", point.Text.InEnglish);
            foreach (var limit in point.Limits.Where(l => l.Stated is not null))
            {
                word.Line($"Limit {limit.Status}", $"{limit.Limit.InEnglish} against “{limit.Stated}”");
            }

            foreach (var question in point.Questions)
            {
                word.Line("Ask an engineer", question.InEnglish);
            }
        }
    }

    private void WriteDecision(MemoDocument word, FindingRow finding)
    {
        if (!decisions.TryGetValue(finding.Id, out var decision))
        {
            word.Line("Decision", ReviewWords.Of(finding.Reopened));
            return;
        }

        var item = decision.ItemId is { } id ? $"; item {catalogue.Item(id)?.CodeIn(catalogue.Latest) ?? id}" : "";
        var until = decision.AcceptedUntil is { } day ? $" until {ReportFormat.Date(day)}" : "";
        word.Line("Decision", $"{ReviewWords.Of(decision.Verdict)}{until}{item}, by {decision.AccountName} on {ReviewWords.Time(decision.DecidedAt)}, catalogue {decision.Edition}");
        if (decision.Reason is { Length: > 0 } reason)
        {
            word.Line("Reason", reason);
        }

        if (decision.Note is { Length: > 0 } note)
        {
            word.Line("Note", note);
        }
    }

    private void WriteProcedure(MemoDocument word)
    {
        var confirmed = decisions.Values.Where(d => d.Verdict == FindingStatus.Confirmed && d.ItemId is not null)
            .Select(d => catalogue.Item(d.ItemId!)).OfType<CatalogueItem>().Select(i => ExportProcedure.For(i.Kind)).DistinctBy(p => p.Class)
            .Select(CandidateViews.Of).ToList();
        foreach (var procedure in confirmed)
        {
            WriteProcedure(word, $"What follows: {procedure.Class} technology", procedure);
        }

        foreach (var procedure in (reading?.Procedures ?? []).Where(p => !confirmed.Exists(c => c.Class == p.Class)))
        {
            WriteProcedure(word, $"What would follow if technology is {procedure.Class}", procedure);
        }

        foreach (var regime in reading?.OtherRegimes ?? [])
        {
            word.Line($"Not checked: {regime.Name.InEnglish}", $"{regime.Text.InEnglish} {regime.Status.InEnglish} ({regime.Certainty})");
        }
    }

    private static void WriteProcedure(MemoDocument word, string heading, ProcedureView procedure)
    {
        word.Heading(2, heading);
        foreach (var step in procedure.Steps)
        {
            word.Paragraph($"{step.Text.InEnglish} ({step.Basis}; {step.Certainty})");
        }
    }

    private void WriteSignatures(MemoDocument word)
    {
        word.Heading(2, "Signatures");
        foreach (var signature in agreement.SignOffs)
        {
            word.Line(signature.Name, ReviewWords.Time(signature.SignedAt));
        }

        if (agreement.SignOffs.Length < agreement.SignaturesNeeded)
        {
            word.Paragraph(string.Create(CultureInfo.InvariantCulture, $"{agreement.SignaturesNeeded - agreement.SignOffs.Length} still missing."));
        }
    }
}
