using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace ClauseScan.Training.MicrosoftML;

/// <summary>Logistic regression with an L2 penalty, minimised by Microsoft.ML's limited-memory BFGS.</summary>
internal sealed class MicrosoftMLTrainer : IClauseTrainer
{
    private const int Memory = 10;
    private const int MostIterations = 150;
    private const float LeastImprovement = 1e-7f;

    public string Name => "Microsoft.ML L-BFGS logistic regression";

    public LinearFit Fit(SparseRows rows, float[] answers)
    {
        var columns = rows.Buckets.Length;
        if (rows.Count == 0)
        {
            return new LinearFit(new double[columns], 0);
        }

        // To Microsoft.ML a vector of length 0 is one of unknown length.
        var width = Math.Max(1, columns);
        var context = new MLContext(seed: 0);
        var schema = SchemaDefinition.Create(typeof(LabelledRow));
        schema[nameof(LabelledRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, width);
        LabelledRow[] labelled = [.. Enumerable.Range(0, rows.Count).Select(r => LabelledRow.Of(rows, r, width, answers[r]))];
        var fit = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = nameof(LabelledRow.Label),
            FeatureColumnName = nameof(LabelledRow.Features),
            L1Regularization = 0,
            L2Regularization = (float)(1 / IClauseTrainer.DataWeight),
            HistorySize = Memory,
            MaximumNumberOfIterations = MostIterations,
            OptimizationTolerance = LeastImprovement,
            NumberOfThreads = 1,
            DenseOptimizer = true,
        }).Fit(context.Data.LoadFromEnumerable(labelled, schema)).Model.SubModel;
        return new LinearFit([.. fit.Weights.Take(columns).Select(w => (double)w)], fit.Bias);
    }
}
