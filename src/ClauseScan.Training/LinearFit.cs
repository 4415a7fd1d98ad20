namespace ClauseScan.Training;

/// <summary>A linear score: the weight of each column, and what is added to their sum.</summary>
internal sealed record LinearFit(double[] Weights, double Bias);
