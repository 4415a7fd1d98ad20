namespace ClauseScan.Training;

/// <summary>Fits one linear yes-or-no question. Every trainer's fit goes into the same model file.</summary>
internal interface IClauseTrainer
{
    /// <summary>How much the data counts against the penalty; chosen by cross-validation among 2, 5 and 10.</summary>
    const double DataWeight = 5;

    /// <summary>The name that a model's card gives.</summary>
    string Name { get; }

    /// <summary>
    /// The fit of a question: least <see cref="DataWeight"/> times the sum of log losses plus half the squared length of the weights, the bias
    /// not counted. Answers are 1 for yes and 0 for no. The same rows and answers give the same fit.
    /// </summary>
    LinearFit Fit(SparseRows rows, float[] answers);
}
