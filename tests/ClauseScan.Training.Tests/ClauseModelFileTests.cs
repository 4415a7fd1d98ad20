using ClauseScan.Analyzers.Classification;
using ClauseScan.Diagnostics;

namespace ClauseScan.Training.Tests;

public sealed class ClauseModelFileTests
{
    private const int Length = FeatureVector.Buckets * ClauseModel.MaximumHeads;
    private static readonly byte[] _file = BytesOf(Model());

    [Fact]
    public void A_model_comes_back_as_it_was_written()
    {
        var (written, read) = (Model(), Read(_file));
        Assert.Equal(written.Heads.Select(h => (h.Name, h.Bias, h.Scale)), read.Heads.Select(h => (h.Name, h.Bias, h.Scale)));
        Assert.Equal(written.Heads.SelectMany(h => h.Calibration.Scores), read.Heads.SelectMany(h => h.Calibration.Scores));
        Assert.Equal(written.Heads.SelectMany(h => h.Calibration.Shares), read.Heads.SelectMany(h => h.Calibration.Shares));
        Assert.True(written.Weights.SequenceEqual(read.Weights));
        Assert.Equal(_file, BytesOf(read));
    }

    [Fact]
    public void A_model_without_weights_comes_back_too() => Assert.False(Read(BytesOf(new ClauseModel([], new short[Length]))).Weights.ContainsAnyExcept((short)0));

    [Fact]
    public void A_file_cut_short_anywhere_is_refused() => Assert.All(
        Enumerable.Range(0, _file.Length), length => Assert.Contains("train it again", Refusal(_file[..length]), StringComparison.Ordinal));

    [Fact]
    public void A_file_of_another_kind_or_version_is_refused()
    {
        Assert.Contains("no clause model", Refusal("PK, a file of another kind"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("of this version", Refusal(Changed(8, 99)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_that_no_model_has_is_refused() => Assert.Contains("damaged", Refusal(Changed(12, 200)), StringComparison.Ordinal);

    private static ClauseModel Model()
    {
        var weights = new short[Length];
        weights[0] = 7;
        weights[(300 * ClauseModel.MaximumHeads) + 1] = short.MinValue;
        weights[Length - ClauseModel.MaximumHeads] = short.MaxValue;
        return new ClauseModel(
            [new(DiagnosticCategory.GrantBack, -1.5, 0.25, new([-2f, 3f], [0.1f, 0.9f])), new(ClauseShares.AnyLicenceHead, 0.5, 1e-3, new([], []))], weights);
    }

    private static byte[] BytesOf(ClauseModel model)
    {
        using var stream = new MemoryStream();
        ClauseModelFile.Write(model, stream);
        return stream.ToArray();
    }

    private static byte[] Changed(int position, byte value)
    {
        byte[] bytes = [.. _file];
        bytes[position] = value;
        return bytes;
    }

    private static ClauseModel Read(byte[] bytes) => ClauseModelFile.Read(new MemoryStream(bytes));

    private static string Refusal(byte[] bytes) => Assert.Throws<InvalidDataException>(() => Read(bytes)).Message;
}
