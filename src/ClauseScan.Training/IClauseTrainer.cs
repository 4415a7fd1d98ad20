namespace ClauseScan.Training;

/// <summary>Fits one linear yes-or-no question. Every trainer's fit goes into the same model file.</summary>
internal interface IClauseTrainer
{
    /// <summary>The name that a model's card gives.</summary>
    string Name { get; }

    /// <summary>The fit of a question. Answers are 1 for yes and 0 for no. The same rows and answers give the same fit.</summary>
    LinearFit Fit(SparseRows rows, float[] answers);
}
