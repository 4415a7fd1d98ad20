using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace ClauseScan.Training;

/// <summary>Logistic regression with an L2 penalty, minimised by MathNet.Numerics' limited-memory BFGS.</summary>
internal sealed class MathNetTrainer : IClauseTrainer
{
    private const int Memory = 10;
    private const int MostIterations = 150;
    private const double GradientTolerance = 0.02;

    public string Name => "MathNet.Numerics L-BFGS logistic regression";

    public LinearFit Fit(SparseRows rows, float[] answers)
    {
        var best = (Value: double.PositiveInfinity, Weights: Array.Empty<double>());
        var objective = ObjectiveFunction.Gradient(point =>
        {
            var weights = point.AsArray() ?? point.ToArray();
            var (value, gradient) = Loss(rows, answers, weights);
            if (value < best.Value)
            {
                best = (value, [.. weights]);
            }

            return (value, Vector<double>.Build.Dense(gradient));
        });
        try
        {
            new LimitedMemoryBfgsMinimizer(GradientTolerance, 1e-7, 1e-7, Memory, MostIterations)
                .FindMinimum(objective, Vector<double>.Build.Dense(rows.Buckets.Length + 1));
        }
        catch (OptimizationException)
        {
            // It stopped at the limit of iterations or where no step gains anything: the best point so far is the fit.
        }

        return new LinearFit(best.Weights[..^1], best.Weights[^1]);
    }

    private static (double Value, double[] Gradient) Loss(SparseRows rows, float[] answers, double[] weights)
    {
        var gradient = new double[weights.Length];
        var penalty = 0.0;
        for (var c = 0; c < weights.Length - 1; c++)
        {
            penalty += weights[c] * weights[c];
            gradient[c] = weights[c];
        }

        var loss = 0.0;
        for (var r = 0; r < rows.Count; r++)
        {
            // The loss is log(1 + e^score) - answer * score, written so that no power overflows.
            var score = rows.Score(r, weights);
            loss += Math.Max(score, 0) + Math.Log(1 + Math.Exp(-Math.Abs(score))) - (answers[r] * score);
            var slope = IClauseTrainer.DataWeight * ((1 / (1 + Math.Exp(-score))) - answers[r]);
            var columns = rows.ColumnsOf(r);
            var values = rows.ValuesOf(r);
            for (var i = 0; i < columns.Length; i++)
            {
                gradient[columns[i]] += slope * values[i];
            }

            gradient[^1] += slope;
        }

        return ((penalty / 2) + (IClauseTrainer.DataWeight * loss), gradient);
    }
}
