using System.Collections.Immutable;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;
using ClauseScan.Semantics;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Technology;

/// <summary>
/// Follows what a clause refers to (defined terms through other defined terms, schedules, provisions that describe) and keeps the way.
/// </summary>
/// <remarks>Each place is visited once, so that terms that define each other come to an end.</remarks>
internal sealed class DescriptionReader
{
    private const int MostSteps = 5;
    private const int MostParts = 40;
    private const int LongestPart = 12_000;
    private const int MostCharactersOfClause = 24_000;
    private const int MostCharactersOfAgreement = 120_000;
    private const int LongestTitle = 300;
    private const int LongestScheduleTitle = 60;
    private const int PointerReach = 48;

    private readonly SemanticModel _model;
    private readonly DescriptivePhrases _phrases;
    private readonly Dictionary<long, TextSpan[]> _phrasesOf = [];
    private readonly Dictionary<DefinedTermSymbol, bool> _describes = [];

    private ScheduleSyntax? OnlySchedule => _model.Schedules is [{ Node: { } node }] ? node : null;

    private DescriptionReader(SemanticModel model) => (_model, _phrases) = (model, new DescriptivePhrases(model));

    internal static DescriptionReader Of(AnalysisContext context) => context.Fact(c => new DescriptionReader(c.Model));

    /// <summary>What describes the technology of a clause: itself first, then what it refers to, breadth first.</summary>
    internal TechnologyDescription OfClause(TextSpan clause)
    {
        var parts = new Collection(MostParts, MostCharactersOfClause);
        parts.Add(Clause(clause));
        Follow(parts);
        return new TechnologyDescription(_model.Tree, parts.All);
    }

    /// <summary>
    /// What describes the technology of the agreement: title and recitals, its transfers and what they refer to, then terms and schedules that
    /// by their names describe technology though nothing led to them.
    /// </summary>
    internal TechnologyDescription OfAgreement(IEnumerable<Diagnostic> transfers)
    {
        var parts = new Collection(int.MaxValue, MostCharactersOfAgreement);
        AddOpening(parts);
        foreach (var transfer in transfers.Where(t => !IsInOtherSchedule(t.Span)))
        {
            parts.Add(Clause(transfer.Span));
        }

        Follow(parts);
        foreach (var term in _model.Terms.Where(t => Describes(t) && DescriptionWords.Hold(_model.Tree.Text, t.NameSpan, "thing")))
        {
            parts.Add(Part(DescriptionStepKind.Term, term.Name, term.DefinitionSpan, term.DefinitionSpan, null));
        }

        foreach (var schedule in _model.Schedules.Select(s => s.Node).OfType<ScheduleSyntax>())
        {
            if (DescriptionWords.Hold(_model.Tree.Text, TitleOf(schedule), "thing"))
            {
                AddSchedule(parts, schedule, null);
            }
        }

        Follow(parts);
        return new TechnologyDescription(_model.Tree, parts.All);
    }

    private void AddOpening(Collection parts)
    {
        foreach (var node in _model.Tree.Root.Children)
        {
            switch (node)
            {
                case PreambleSyntax when TitleOf(node) is { IsEmpty: false } title:
                    parts.Add(Part(DescriptionStepKind.Title, _model.Tree.Text[title], title, title, null));
                    break;
                case RecitalsSyntax:
                    foreach (var recital in node.Children)
                    {
                        parts.Add(Part(DescriptionStepKind.Recital, LabelOf(recital), recital.Span, recital.Span, null));
                    }

                    break;
            }
        }
    }

    // The first line of the preamble, unless it already names the parties.
    private TextSpan TitleOf(SyntaxNode preamble)
    {
        var words = _model.Tree.Text.Slice(preamble.Span);
        var lead = words.Length - words.TrimStart().Length;
        var line = words[lead..].IndexOf('\n');
        var length = line < 0 ? words.Length - lead : line;
        return length <= LongestTitle ? new TextSpan(preamble.Span.Start + lead, length) : default;
    }

    private void Follow(Collection parts)
    {
        for (; parts.Next() is { } part;)
        {
            if (part.Depth >= MostSteps)
            {
                continue;
            }

            var span = part.Span;
            foreach (var term in _model.TermsIn(span))
            {
                if (Describes(term))
                {
                    parts.Add(Part(DescriptionStepKind.Term, term.Name, term.DefinitionSpan, term.DefinitionSpan, part));
                }
            }

            var references = _model.ReferencesIn(span);
            foreach (var reference in references)
            {
                FollowReference(parts, part, reference);
            }

            // "the technology in the attached schedule" names no number where there is only one.
            if (!references.Any(r => r.Target is ScheduleSyntax) && OnlySchedule is { } only && DescriptionWords.Hold(_model.Tree.Text, span, "attached"))
            {
                AddSchedule(parts, only, part);
            }
        }
    }

    private void FollowReference(Collection parts, DescriptionPart from, CrossReference reference)
    {
        switch (reference.Target)
        {
            case ScheduleSyntax schedule:
                AddSchedule(parts, schedule, from);
                break;
            case ProvisionSyntax provision when IsPointer(reference.Span, from.Span) && !provision.Span.Contains(from.Span):
                parts.Add(Part(DescriptionStepKind.Provision, reference.Label, provision.Span, HeadOf(provision), from));
                break;
        }
    }

    private void AddSchedule(Collection parts, ScheduleSyntax schedule, DescriptionPart? from)
    {
        if (!DescriptionWords.Hold(_model.Tree.Text, TitleOf(schedule), "other-schedule"))
        {
            parts.Add(Part(DescriptionStepKind.Schedule, schedule.Label, schedule.Span, schedule.HeadingSpan, from));
        }
    }

    // A press release or a form of certificate tells of other things than what passes.
    private bool IsInOtherSchedule(TextSpan clause) => _model.Tree.FindNode(clause.Start).Ancestors()
        .Any(n => n is ScheduleSyntax schedule && DescriptionWords.Hold(_model.Tree.Text, TitleOf(schedule), "other-schedule"));

    // The heading, and the line after it where that is as short as a title.
    private TextSpan TitleOf(ScheduleSyntax schedule)
    {
        var rest = _model.Tree.Text.Slice(TextSpan.FromBounds(schedule.HeadingSpan.End, Math.Max(schedule.HeadingSpan.End, schedule.Span.End)));
        var lead = rest.Length - rest.TrimStart().Length;
        var line = rest[lead..].IndexOf('\n');
        return line is >= 0 and <= LongestScheduleTitle
            ? TextSpan.FromBounds(schedule.HeadingSpan.Start, schedule.HeadingSpan.End + lead + line)
            : schedule.HeadingSpan;
    }

    // "as described in Section 3", 第三条所述: words beside the reference say that the place describes something.
    private bool IsPointer(TextSpan reference, TextSpan within)
    {
        var before = TextSpan.FromBounds(Math.Max(within.Start, reference.Start - PointerReach), reference.Start);
        var after = TextSpan.FromBounds(reference.End, Math.Min(within.End, reference.End + (PointerReach / 8)));
        return DescriptionWords.Hold(_model.Tree.Text, before, "describes") || DescriptionWords.Hold(_model.Tree.Text, after, "describes");
    }

    private bool Describes(DefinedTermSymbol term)
    {
        if (!_describes.TryGetValue(term, out var describes))
        {
            describes = !term.DefinitionSpan.IsEmpty && term.Name.Any(char.IsLetter) && !DescriptionWords.End(_model.Tree.Text, term.NameSpan, "other-term");
            _describes.Add(term, describes);
        }

        return describes;
    }

    private DescriptionPart Clause(TextSpan span)
    {
        var path = SyntaxTree.ClausePath(_model.Tree.FindNode(span.Start));
        var step = new DescriptionStep(DescriptionStepKind.Clause, path.IsEmpty ? "" : path[^1], span, path);
        return new DescriptionPart(step, span, _phrases.OfClause(span), null);
    }

    private DescriptionPart Part(DescriptionStepKind kind, string label, TextSpan span, TextSpan shown, DescriptionPart? from)
    {
        span = span.Length > LongestPart ? new TextSpan(span.Start, LongestPart) : span;
        var key = ((long)span.Start << 32) | (uint)span.Length;
        if (!_phrasesOf.TryGetValue(key, out var phrases))
        {
            phrases = _phrases.Of(span);
            _phrasesOf.Add(key, phrases);
        }

        var step = new DescriptionStep(kind, label, shown, SyntaxTree.ClausePath(_model.Tree.FindNode(shown.Start)));
        return new DescriptionPart(step, span, phrases, from);
    }

    private static string LabelOf(SyntaxNode node) => SyntaxTree.ClausePath(node) is [.., var last] ? last : "";

    private static TextSpan HeadOf(ProvisionSyntax provision) =>
        provision.HeadingSpan ?? (provision.LabelSpan.IsEmpty ? new TextSpan(provision.Span.Start, 0) : provision.LabelSpan);

    /// <summary>Parts in the order found, none of which lies inside another, up to a number of them and of characters.</summary>
    private sealed class Collection(int mostParts, int mostCharacters)
    {
        private readonly List<DescriptionPart> _parts = [];
        private int _followed;
        private int _characters;

        internal ImmutableArray<DescriptionPart> All => [.. _parts];

        internal void Add(DescriptionPart part)
        {
            if (_parts.Count < mostParts && _characters < mostCharacters && !_parts.Exists(p => p.Span.Contains(part.Span)))
            {
                _parts.Add(part);
                _characters += part.Span.Length;
            }
        }

        internal DescriptionPart? Next() => _followed < _parts.Count ? _parts[_followed++] : null;
    }
}
