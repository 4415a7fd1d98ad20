using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;
using ClauseScan.Reports;
using ClauseScan.Text;

namespace ClauseScan.Tests.Reports;

public sealed class ConsequencesTests
{
    [Fact]
    public void Each_class_of_the_candidates_is_told_once_and_then_what_holds_without() => Assert.Equal(
        [ExportClass.Restricted, ExportClass.NotListed], Consequences.Of(SampleResults.Whole).Procedures.Select(p => p.Class));

    [Fact]
    public void Nothing_follows_where_nothing_leaves_China()
    {
        var transfer = SampleResults.Whole.Findings[0];
        var inbound = transfer with { Diagnostic = transfer.Diagnostic with { Transfer = new Transfer("Licensor", "Licensee", TransferDirection.Inbound) } };
        Assert.Empty(Consequences.Of(SampleResults.Whole with { Findings = [inbound] }).Procedures);
    }

    [Fact]
    public void The_short_account_names_articles_and_what_is_not_beyond_doubt()
    {
        var restricted = ProcedureText.Brief(ExportProcedure.For(ExportClass.Restricted));
        Assert.Contains("before it no substantive negotiation and no commitment (Reg. Art. 33(2));", restricted, StringComparison.Ordinal);
        Assert.Contains("decision within 30 working days (Reg. Arts. 32–33)", restricted, StringComparison.Ordinal);
        Assert.Contains("letter of intent (2009 Measures, Arts. 4–5, read in a source, medium confidence)", restricted, StringComparison.Ordinal);
        Assert.Contains("the contract takes effect on the licence’s date (Reg. Art. 35)", restricted, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recalled_step_says_so() => Assert.All(
        ExportProcedure.All.SelectMany(p => p.Steps).Where(s => s.Provenance.Type == "recall"),
        s => Assert.Contains("recalled, not verified", ProcedureText.Of(s), StringComparison.Ordinal));

    [Fact]
    public void The_text_tells_once_for_the_agreement_what_follows() =>
        Assert.Equal(["if restricted", "if not listed"], AgreementText.Of(SampleResults.Whole).Consequences.Select(c => c[..c.IndexOf(':', StringComparison.Ordinal)]));

    [Fact]
    public void The_way_to_the_words_is_shown_once()
    {
        var finding = SampleResults.Followed.Findings[0];
        var rows = AgreementText.Of(SampleResults.Followed with { Findings = [finding, finding] }).Findings;
        Assert.Equal(["Schedule 1 (p. 9): “cells”", null], rows.Select(r => r.Way));
    }

    [Fact]
    public void A_term_on_the_way_stands_with_its_place_and_page() => Assert.Equal(
        "the clause → “Improvement” (1.4, p. 2): “cells”",
        WayText.Of(
        [
            new DescriptionStep(DescriptionStepKind.Clause, "", new TextSpan(0, 4), []),
            new DescriptionStep(DescriptionStepKind.Term, "Improvement", new TextSpan(4, 4), ["Art. 1", "1.4"]) { Page = 2 },
            new DescriptionStep(DescriptionStepKind.Words, "cells", new TextSpan(8, 4), []),
        ]));
}
