using System.Collections.Immutable;
using ClauseScan.Analyzers.Classification;

namespace ClauseScan.Training;

/// <summary>Trains a clause model on labelled agreements and measures it on agreements that it did not see.</summary>
public sealed class ClauseTraining
{
    /// <summary>The number of folds, and so the fewest agreements that can be trained on.</summary>
    public const int FoldCount = 5;

    private readonly int[] _folds;
    private readonly ImmutableArray<ClauseModel> _models;

    private ClauseTraining(ImmutableArray<LabelledAgreement> agreements, int[] folds, ImmutableArray<ClauseModel> models, string trainer) =>
        (Agreements, _folds, _models, Trainer) = (agreements, folds, models, trainer);

    /// <summary>The agreements.</summary>
    public ImmutableArray<LabelledAgreement> Agreements { get; }

    /// <summary>The name of the trainer.</summary>
    public string Trainer { get; }

    /// <summary>The model of all agreements.</summary>
    public ClauseModel Model => _models[^1];

    /// <summary>Trains. The same agreements give the same model, to the byte, on the same kind of processor.</summary>
    /// <param name="agreements">The agreements, by name.</param>
    /// <param name="progress">Told of each fit that is done, from any thread; or null.</param>
    public static ClauseTraining Of(ImmutableArray<LabelledAgreement> agreements, Action<string>? progress)
    {
        var trainer = ClauseTrainers.Default;
        var folds = Folds.Of(agreements, FoldCount);
        var models = new ModelTraining(trainer, ExampleSet.Of(agreements), folds, progress).Train();
        return new ClauseTraining(agreements, folds, models, trainer.Name);
    }

    /// <summary>What the models of the folds find in the agreements that they did not see.</summary>
    public Evaluation Evaluate() => new(
        HeldOutScan.Of(Agreements, i => _models[_folds[i]]), HeldOutScan.Of(Agreements, _ => null), _folds);
}
