using Microsoft.ML.Data;

namespace ClauseScan.Training.MicrosoftML;

/// <summary>A row as Microsoft.ML reads it.</summary>
internal sealed class LabelledRow
{
    /// <summary>The answer.</summary>
    public bool Label { get; set; }

    /// <summary>The columns and their values.</summary>
    public VBuffer<float> Features { get; set; }

    /// <summary>A row among rows; values of a column that occurs more than once add up.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="row">The row.</param>
    /// <param name="width">The number of columns.</param>
    /// <param name="answer">1 for yes, 0 for no.</param>
    public static LabelledRow Of(SparseRows rows, int row, int width, float answer)
    {
        var columns = rows.ColumnsOf(row).ToArray();
        var values = rows.ValuesOf(row).ToArray();
        Array.Sort(columns, values);
        var count = 0;
        for (var i = 0; i < columns.Length; i++)
        {
            if (count > 0 && columns[count - 1] == columns[i])
            {
                values[count - 1] += values[i];
            }
            else
            {
                (columns[count], values[count]) = (columns[i], values[i]);
                count++;
            }
        }

        return new LabelledRow { Label = answer > 0.5f, Features = new VBuffer<float>(width, count, values, columns) };
    }
}
