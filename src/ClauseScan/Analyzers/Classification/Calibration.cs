namespace ClauseScan.Analyzers.Classification;

/// <summary>A rising curve from a model's raw score to the share of provisions with that score that were right on held-out agreements.</summary>
/// <param name="Scores">Raw scores, rising.</param>
/// <param name="Shares">The share at each, from 0 to 1, never falling.</param>
internal sealed record Calibration(float[] Scores, float[] Shares)
{
    /// <summary>The share at a score, by straight lines between the points and level beyond them; 0 where nothing was calibrated.</summary>
    public double At(double score)
    {
        if (Scores.Length == 0 || score <= Scores[0])
        {
            return Scores.Length == 0 ? 0 : Shares[0];
        }

        for (var i = 1; i < Scores.Length; i++)
        {
            if (score <= Scores[i])
            {
                var part = (score - Scores[i - 1]) / Math.Max(Scores[i] - Scores[i - 1], 1e-6);
                return Shares[i - 1] + (part * (Shares[i] - Shares[i - 1]));
            }
        }

        return Shares[^1];
    }
}
