using System.Collections.Immutable;
using ClauseScan.Analyzers.Classification;

namespace ClauseScan.Training;

/// <summary>Trains clause models and calibrates them on agreements that they did not see.</summary>
internal sealed class ModelTraining(IClauseTrainer trainer, ImmutableArray<Example> examples, int[] foldOf, Action<string>? progress = null)
{
    private const int LargestStep = short.MaxValue;

    // A question with fewer examples is answered by what rules, concepts and the place say: words would be learned by heart.
    private const int FewestForWords = 120;

    // Weights below this part of a head's largest are left out: they add nothing that survives rounding.
    private const double SmallestPart = 1e-4;

    /// <summary>The number of folds.</summary>
    public int Folds { get; } = foldOf.Max() + 1;

    /// <summary>
    /// The models of all folds, each trained without its fold's agreements and calibrated by the other folds' held-out scores, and last the
    /// model of everything, calibrated by all of them.
    /// </summary>
    public ImmutableArray<ClauseModel> Train()
    {
        var fits = new LinearFit[Folds + 1][];
        var rows = new SparseRows[Folds + 1];
        var work = new List<(int Fold, int Head)>();
        for (var fold = 0; fold <= Folds; fold++)
        {
            fits[fold] = new LinearFit[ClauseShares.Heads.Length];
            work.AddRange(Enumerable.Range(0, ClauseShares.Heads.Length).Select(h => (fold, h)));
        }

        Parallel.ForEach(work, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount) }, item =>
        {
            var (fold, head) = item;
            var known = examples.Where(e => e.Answers[head] != ExampleSet.Unknown && foldOf[e.Agreement] != fold).ToList();
            var answers = known.Select(e => (float)e.Answers[head]).ToArray();
            var matrix = new SparseRows(known, isBroad: answers.Sum() < FewestForWords);
            fits[fold][head] = Spread(trainer.Fit(matrix, answers), matrix);
            progress?.Invoke(fold == Folds ? $"{ClauseShares.Heads[head]}: all" : $"{ClauseShares.Heads[head]}: fold {fold + 1} of {Folds}");
        });

        var raw = fits.Select(f => Assemble(f, [.. ClauseShares.Heads.Select(_ => new Calibration([], []))])).ToArray();
        var heldOut = HeldOutScores(raw);
        return [.. Enumerable.Range(0, Folds + 1).Select(fold => Assemble(fits[fold], CalibrationsWithout(fold, heldOut)))];
    }

    private double[][] HeldOutScores(ClauseModel[] raw)
    {
        var scores = new double[examples.Length][];
        Parallel.For(0, examples.Length, i => scores[i] = raw[foldOf[examples[i].Agreement]].RawScores(examples[i].Features));
        return scores;
    }

    private Calibration[] CalibrationsWithout(int fold, double[][] heldOut) =>
    [
        .. Enumerable.Range(0, ClauseShares.Heads.Length).Select(head => IsotonicFit.Of(
            Enumerable.Range(0, examples.Length)
                .Where(i => examples[i].Answers[head] != ExampleSet.Unknown && foldOf[examples[i].Agreement] != fold)
                .Select(i => (heldOut[i][head], examples[i].Answers[head] == 1)))),
    ];

    private static LinearFit Spread(LinearFit fit, SparseRows rows)
    {
        var weights = new double[FeatureVector.Buckets];
        for (var c = 0; c < rows.Buckets.Length; c++)
        {
            weights[rows.Buckets[c]] = fit.Weights[c];
        }

        return new LinearFit(weights, fit.Bias);
    }

    private static ClauseModel Assemble(LinearFit[] fits, Calibration[] calibrations)
    {
        var weights = new short[FeatureVector.Buckets * ClauseModel.MaximumHeads];
        var heads = ImmutableArray.CreateBuilder<ModelHead>(fits.Length);
        for (var h = 0; h < fits.Length; h++)
        {
            var largest = fits[h].Weights.Max(Math.Abs);
            var scale = largest > 0 ? largest / LargestStep : 1;
            for (var bucket = 0; bucket < FeatureVector.Buckets; bucket++)
            {
                var weight = fits[h].Weights[bucket];
                weights[(bucket * ClauseModel.MaximumHeads) + h] = Math.Abs(weight) < SmallestPart * largest ? (short)0 : (short)Math.Round(weight / scale);
            }

            heads.Add(new ModelHead(ClauseShares.Heads[h], fits[h].Bias, scale, calibrations[h]));
        }

        return new ClauseModel(heads.MoveToImmutable(), weights);
    }
}
