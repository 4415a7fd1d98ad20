using System.Collections.Immutable;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;
using ClauseScan.Reports;
using ClauseScan.Semantics;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Tests.Reports;

/// <summary>Results made by hand that have all that a result can have.</summary>
internal static class SampleResults
{
    public const string Words = "Licensee hereby assigns to Licensor “all Improvements”，包括技术秘密";

    private const string Content =
        "This Agreement is made on 29 February 2024 between Beispiel GmbH, a company incorporated under the laws of Germany (“Licensor”), "
        + "and Sample Co., Ltd., a company incorporated under the laws of the People's Republic of China (“Licensee”).\n"
        + "6.3 Improvements.  " + Words + ".\n9. Governing Law. This Agreement is governed by the laws of Germany.";

    public static DiagnosticDescriptor GrantBack { get; } = new(
        "TX1001", DiagnosticCategory.GrantBack, "Improvements assigned back", DiagnosticSeverity.Warning, "Finds it.", "It matters.", "It misses some.");

    public static DiagnosticDescriptor Marks { get; } = new(
        "TX3090", DiagnosticCategory.Licence, "Marks licensed", DiagnosticSeverity.None, "Finds marks.", "Seldom matters.", "None known.");

    public static CatalogueItem Item { get; } = new(
        "X-sample", CatalogueItemKind.Restricted, new("样品技术", "Sample technology"), new("制造业", "Manufacturing"),
        [new(new("", "Official wording not held."), "2023-12-21", new("recall"), "none", true)], [], [], ImmutableSortedDictionary<string, string>.Empty,
        ImmutableSortedDictionary<string, string>.Empty.Add("2023-12-21", "083900X"),
        ImmutableSortedDictionary<string, ItemPresence>.Empty,
        ImmutableSortedDictionary<string, Provenance>.Empty.Add("name", new("source")), "medium");

    public static CatalogueItem OtherItem { get; } = Item with
    {
        Id = "J-sample",
        Kind = CatalogueItemKind.Prohibited,
        Codes = ImmutableSortedDictionary<string, string>.Empty,
        Provenance = ImmutableSortedDictionary<string, Provenance>.Empty.Add("name", new("recall", "low")),
    };

    public static CatalogueEdition Edition { get; } =
        new("2023-12-21", new DateOnly(2023, 12, 21), "Announcement 57 of 2023", 24, 110, [Item, OtherItem], new("source"));

    public static CatalogueEdition LaterEdition { get; } = Edition with { Id = "2025-07-15", EffectiveFrom = new DateOnly(2025, 7, 15) };

    public static ReportSettings Settings { get; } =
        new("1.2.3", [GrantBack, Marks, ReadingRules.PageWithoutText, ReadingRules.DamagedOrPartlyRead], [Edition, LaterEdition], ArtifactUri.Of);

    public static ScanResult Whole { get; } = WholeResult();

    /// <summary>A result whose finding rests on words that are still a tracked change.</summary>
    public static ScanResult Revised { get; } = Whole with
    {
        Findings =
        [
            Whole.Findings[0] with
            {
                Revisions =
                [
                    new TextRevision(WordsSpan, RevisionKind.Insertion, "Zhang", new DateTime(2024, 5, 1, 10, 20, 30)),
                    new TextRevision(new TextSpan(WordsSpan.Start + 9, 0), RevisionKind.Deletion, null, null),
                ],
            },
        ],
    };

    /// <summary>A result whose candidate rests on words of a schedule.</summary>
    public static ScanResult Followed { get; } = Whole with
    {
        Findings =
        [
            Whole.Findings[0] with
            {
                Candidates =
                [
                    Whole.Findings[0].Candidates[0] with
                    {
                        Path =
                        [
                            new DescriptionStep(DescriptionStepKind.Clause, "6.3", WordsSpan, ["Art. 6", "6.3"]) { Page = 7 },
                            new DescriptionStep(DescriptionStepKind.Schedule, "Schedule 1", new TextSpan(8, 4), ["Schedule 1"]) { Page = 9 },
                            new DescriptionStep(DescriptionStepKind.Words, "cells", new TextSpan(8, 4), ["Schedule 1"]) { Page = 9 },
                        ],
                    },
                ],
            },
        ],
    };

    public static ScanResult Partial { get; } = Unfinished(
        "scan, part 1.pdf", ReadingOutcome.Partial, ReadingRules.PageWithoutText, "Page 3 shows a picture and no text.", 3);

    public static ScanResult Unread { get; } = Unfinished(
        "合同/locked.pdf", ReadingOutcome.Unread, ReadingRules.DamagedOrPartlyRead, "The file needs a password.", null);

    public static ImmutableArray<ScanResult> All => [Whole, Partial, Unread];

    public static Diagnostic Flagged(DiagnosticDescriptor rule, DiagnosticSeverity severity) => new(rule, WordsSpan, "Improvements pass to Licensor.")
    {
        Severity = severity,
        Rank = 87.125,
        Transfer = new Transfer("Licensee", "Licensor", TransferDirection.Outbound, WordsSpan),
        Evidence = [new("pattern", "hereby assigns"), new("party", "Licensee is the Chinese party", new TextSpan(19, 8))],
    };

    private static TextSpan WordsSpan => new(Content.IndexOf(Words, StringComparison.Ordinal), Words.Length);

    private static ScanResult WholeResult()
    {
        var text = SourceText.FromPlainText(Content);
        var model = SemanticModel.Bind(SyntaxTree.Parse(text));
        var map = new DocumentMap([new MappedSegment(new TextSpan(0, text.Length), new PageArea(7, 72, 100.123456, 400, 12))], 20);
        var document = new SourceDocument("a/contract 1.docx", new string('a', 64), text, map, ReadingOutcome.Whole, []);
        ImmutableArray<CatalogueCandidate> candidates =
            [new(Item, Edition, 71.456, [new("keyword", "Improvements", "improvement")]), new(OtherItem, LaterEdition, 12, [])];
        return new ScanResult(
            document, model, Edition,
            [new(Flagged(GrantBack, DiagnosticSeverity.Warning), ["Art. 6", "6.3"], 7, candidates),
                new(Flagged(Marks, DiagnosticSeverity.Hidden), [], null, []),
                new(Flagged(Marks, DiagnosticSeverity.None), [], null, [])],
            [candidates[0]]);
    }

    private static ScanResult Unfinished(string path, ReadingOutcome outcome, DiagnosticDescriptor rule, string message, int? page)
    {
        var text = SourceText.FromPlainText("");
        var diagnostic = new Diagnostic(rule, default, message) { Page = page, Rank = 100 };
        var document = new SourceDocument(path, outcome == ReadingOutcome.Unread ? "" : new string('b', 64), text, DocumentMap.Empty, outcome, [diagnostic]);
        return new ScanResult(document, SemanticModel.Bind(SyntaxTree.Parse(text)), null, [new(diagnostic, [], page, [])], []);
    }
}
