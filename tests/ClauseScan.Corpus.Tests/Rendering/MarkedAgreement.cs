using System.Collections.Immutable;

namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>A sample agreement in its marked-up source: what its pages show, and what a careful lawyer expects to see flagged.</summary>
internal sealed record MarkedAgreement(
    FrontMatter Front,
    ImmutableArray<MarkedBlock> Blocks,
    ImmutableArray<Expectation> Expectations)
{
    /// <summary>Reads a source. The markup is described in the README of the corpus.</summary>
    /// <exception cref="FormatException">A mark is not closed, not known, or crosses another.</exception>
    public static MarkedAgreement Parse(string source)
    {
        var lines = source.ReplaceLineEndings("\n").Split('\n');
        var front = FrontMatter.Parse(lines.TakeWhile(l => l.Length > 0));
        return new AgreementBody(front).Read(lines.SkipWhile(l => l.Length > 0));
    }

    /// <summary>The lines of NAME.expected.tsv.</summary>
    public string ExpectedLines() => string.Concat(Expectations.Select(e => e.ToLine() + "\n"));

    private sealed class AgreementBody(FrontMatter front)
    {
        private readonly ImmutableArray<MarkedBlock>.Builder _blocks = ImmutableArray.CreateBuilder<MarkedBlock>();
        private readonly List<Expectation> _expectations = [];
        private readonly ClauseNumbering _numbering = new(front.Numbering);
        private int _part;

        public MarkedAgreement Read(IEnumerable<string> lines)
        {
            foreach (var line in lines.Where(l => !string.IsNullOrWhiteSpace(l)))
            {
                Add(line);
            }

            return new MarkedAgreement(front, _blocks.ToImmutable(), [.. _expectations, .. front.Expectations]);
        }

        private void Add(string line)
        {
            switch (line)
            {
                case "---":
                    _blocks.Add(new MarkedBlock(MarkedBlockKind.PageBreak, 0, "", _part, []));
                    break;
                case ['#', '#', ' ', ..]:
                    AddParagraph(MarkedBlockKind.Subheading, line[3..]);
                    break;
                case ['#', ' ', ..]:
                    StartPart();
                    AddParagraph(MarkedBlockKind.Title, line[2..]);
                    break;
                case ['|', ' ', .., ' ', '|']:
                    _blocks.Add(new MarkedBlock(MarkedBlockKind.TableRow, 0, "", _part, [.. line[2..^2].Split(" | ").Select(Inline)]));
                    break;
                case [>= '1' and <= '3', '>', ' ', ..]:
                    AddClause(line[0] - '0', line[3..]);
                    break;
                default:
                    AddParagraph(MarkedBlockKind.Body, line);
                    break;
            }
        }

        private void StartPart()
        {
            if (_numbering.IsUsed)
            {
                _numbering.Restart();
                _part++;
            }
        }

        private void AddClause(int level, string words)
        {
            var pieces = Inline(words);
            var number = pieces.All(p => p.Kind == PieceKind.Deleted) ? "" : _numbering.Next(level);
            _blocks.Add(new MarkedBlock(MarkedBlockKind.Clause, level, number, _part, [pieces]));
        }

        private void AddParagraph(MarkedBlockKind kind, string words) =>
            _blocks.Add(new MarkedBlock(kind, 0, "", _part, [Inline(words)]));

        private ImmutableArray<Piece> Inline(string words)
        {
            var (pieces, expectations) = InlineMarkup.Parse(words.Trim(), front.Flows);
            _expectations.AddRange(expectations);
            return pieces;
        }
    }
}
