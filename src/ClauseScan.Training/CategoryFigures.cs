namespace ClauseScan.Training;

/// <summary>How findings of one category, or of one rule, compare with the labels.</summary>
/// <param name="Labels">Core labels.</param>
/// <param name="Found">Core labels that a finding meets.</param>
/// <param name="Findings">Findings that count: those that meet only a borderline label do not.</param>
/// <param name="Right">Findings that meet a core label.</param>
public sealed record CategoryFigures(int Labels, int Found, int Findings, int Right)
{
    /// <summary>The share of labels found; 0 where there are none.</summary>
    public double Recall => Labels == 0 ? 0 : (double)Found / Labels;

    /// <summary>The share of findings that are right; 0 where there are none.</summary>
    public double Precision => Findings == 0 ? 0 : (double)Right / Findings;

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Recall + Precision == 0 ? 0 : 2 * Recall * Precision / (Recall + Precision);
}
