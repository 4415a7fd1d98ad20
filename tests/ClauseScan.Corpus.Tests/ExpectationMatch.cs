using System.Collections.Immutable;
using ClauseScan.Corpus.Tests.Rendering;
using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Corpus.Tests;

/// <summary>What was expected of one file beside what was found.</summary>
/// <remarks>A finding meets an expectation where the two share at least half of the shorter one's words, white space left out; a finding of a bilingual
/// clause stands for both versions.</remarks>
internal sealed class ExpectationMatch
{
    private readonly ImmutableArray<(Expectation Expectation, TextSpan Span)> _expected;
    private readonly ImmutableArray<(Finding Finding, TextSpan Span, TextSpan Other)> _found;
    private readonly string _text;

    public ExpectationMatch(string text, ImmutableArray<Expectation> expectations, ImmutableArray<Finding> findings)
    {
        var words = new SqueezedWords(text);
        _text = text;
        _expected = [.. expectations.Select(e => (e, words.Find(e.Words) ?? default))];
        _found = [.. findings.Select(f => (f, words.Squeeze(f.Diagnostic.Span), f.Diagnostic.OtherVersion is { } other ? words.Squeeze(other) : default))];
    }

    /// <summary>The expectations that must be met.</summary>
    public IEnumerable<Expectation> Required =>
        _expected.Select(e => e.Expectation).Where(e => e.Strength == ExpectationStrength.Required);

    /// <summary>The findings that meet an expectation by the band of their rule.</summary>
    public ImmutableArray<Finding> InCategory(Expectation expectation) =>
        Meeting(expectation, f => f.Diagnostic.Descriptor.Id[2] == expectation.Rule[2]);

    /// <summary>The findings that meet an expectation under the very rule.</summary>
    public ImmutableArray<Finding> UnderRule(Expectation expectation) =>
        Meeting(expectation, f => f.Diagnostic.Descriptor.Id == expectation.Rule);

    /// <summary>The findings, each with its words, where nothing is expected, not even by some.</summary>
    public IEnumerable<(string Rule, string Words)> Unexpected() =>
        _found.Where(f => !_expected.Any(e => Meet(e.Span, f.Span) || Meet(e.Span, f.Other)))
            .Select(f => (f.Finding.Diagnostic.Descriptor.Id, _text.Substring(f.Finding.Diagnostic.Span.Start, f.Finding.Diagnostic.Span.Length)));

    /// <summary>Whether a finding has the expected direction and, where both go both ways, says so.</summary>
    public static bool GoesTheWay(Finding finding, Expectation expectation)
    {
        var transfer = finding.Diagnostic.Transfer;
        var direction = Enum.Parse<TransferDirection>(expectation.Direction, ignoreCase: true);
        return transfer is not null && (transfer.Direction == direction || (transfer.IsMutual && expectation.Parties.Contains('↔', StringComparison.Ordinal)));
    }

    private ImmutableArray<Finding> Meeting(Expectation expectation, Func<Finding, bool> fits)
    {
        var span = _expected.First(e => e.Expectation == expectation).Span;
        return [.. _found.Where(f => fits(f.Finding) && (Meet(span, f.Span) || Meet(span, f.Other))).Select(f => f.Finding)];
    }

    private static bool Meet(TextSpan one, TextSpan other) =>
        one.Overlap(other) is { } shared && 2 * shared.Length >= Math.Min(one.Length, other.Length);
}
