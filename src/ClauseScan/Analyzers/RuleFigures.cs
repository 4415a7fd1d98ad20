using System.Collections.Immutable;
using System.Globalization;

namespace ClauseScan.Analyzers;

/// <summary>How a rule did on labelled agreements, at the default threshold and each agreement ranked by a model that had not seen it.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Findings">Its findings that meet a label or none; those that meet only a label on which readers may differ do not count.</param>
/// <param name="Right">Those of them that meet a label of the rule's category.</param>
/// <param name="Labels">The labels of the rule's category.</param>
/// <param name="Found">Those of them that the rule finds; the other rules of the category find others.</param>
public sealed record RuleFigures(string Rule, int Findings, int Right, int Labels, int Found)
{
    /// <summary>With fewer findings than this a share says little.</summary>
    public const int Fewest = 30;

    private const string Resource = "ClauseScan.clauses.rules.tsv";

    private static readonly Lazy<ImmutableArray<RuleFigures>> _all = new(Load);

    /// <summary>Whether the rule had too few findings to judge it by.</summary>
    public bool IsFew => Findings < Fewest;

    /// <summary>The figures of the model that this program ships; null for a rule that was not measured.</summary>
    public static RuleFigures? Of(string rule)
    {
        foreach (var figures in _all.Value)
        {
            if (figures.Rule == rule)
            {
                return figures;
            }
        }

        return null;
    }

    /// <summary>The share of its findings that were right, for people: "65 % of 46".</summary>
    public string PrecisionText() => Text(Right, Findings, IsFew);

    /// <summary>The share of its category's labels that it finds, for people.</summary>
    public string RecallText() => Text(Found, Labels, isFew: false);

    /// <summary>Writes figures in the form that the program reads: a line each, of fields parted by tabs.</summary>
    public static string Write(IEnumerable<RuleFigures> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return string.Concat(figures.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Rule}\t{f.Findings}\t{f.Right}\t{f.Labels}\t{f.Found}\n")));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">A line is not of the form.</exception>
    public static ImmutableArray<RuleFigures> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var all = ImmutableArray.CreateBuilder<RuleFigures>();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            if (fields.Length != 5)
            {
                throw new FormatException("A line of rule figures has five fields.");
            }

            all.Add(new RuleFigures(fields[0], Number(fields[1]), Number(fields[2]), Number(fields[3]), Number(fields[4])));
        }

        return all.ToImmutable();
    }

    private static int Number(string field) => int.Parse(field, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Text(int part, int of, bool isFew) =>
        of == 0 ? "no case" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / of:0} % of {of}{(isFew ? ", too few to judge" : "")}");

    private static ImmutableArray<RuleFigures> Load()
    {
        using var stream = typeof(RuleFigures).Assembly.GetManifestResourceStream(Resource);
        if (stream is null)
        {
            return [];
        }

        using var reader = new StreamReader(stream);
        return Read(reader);
    }
}
