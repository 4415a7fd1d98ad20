using System.Globalization;

namespace ClauseScan.Training;

/// <summary>The card that goes with a model.</summary>
public static class ModelCard
{
    /// <summary>The card as Markdown.</summary>
    /// <param name="training">The training.</param>
    /// <param name="sha256">The SHA-256 of the model file.</param>
    /// <param name="report">The figures.</param>
    public static string Text(ClauseTraining training, string sha256, string report)
    {
        ArgumentNullException.ThrowIfNull(training);
        var collections = training.Agreements.GroupBy(a => a.Collection).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"- {g.Key}: {g.Count()} agreements, {g.Sum(a => a.Labels.Count(l => l.IsCore))} core and {g.Sum(a => a.Labels.Count(l => !l.IsCore))} borderline labels"));
        return $"""
            # The clause classifier

            SHA-256 `{sha256}`. Trainer: {training.Trainer}. Written by `clausescan train`; the command stands in [README.md](README.md).

            ## Data

            {string.Join("\n", collections)}

            ## Figures

            Each agreement was scanned by a model trained without it and its near-duplicates, and calibrated without them. A label is found if a
            finding of its category shares at least half of the shorter of the two with it; a finding that meets only a borderline label counts
            neither way. The rules were written with the gold agreements at hand, so the other collections measure them better. The default threshold,
            how much a doubted pattern counts, and the features were chosen among about twenty variants by these same figures, so expect a little less
            on new agreements. A sentence that is a small part of a long label, and of which no pattern tells, was no example.
            The labels of the other collections were made by language models and are not checked by a lawyer.

            ```text
            {report.TrimEnd()}
            ```

            """;
    }
}
