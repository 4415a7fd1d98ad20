using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace ClauseScan.Analyzers.Classification;

/// <summary>
/// The file of a clause model. Little-endian: the mark "CSCLAUSE", a version, the heads (name, bias, scale, calibration points), then each
/// bucket with a weight as its distance from the one before and one 16-bit weight a head.
/// </summary>
public static class ClauseModelFile
{
    private const int Version = 1;
    private const int LongestDistance = 4;
    private static ReadOnlySpan<byte> Mark => "CSCLAUSE"u8;

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds no model of this version, or only a part of one.</exception>
    public static ClauseModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            if (!reader.ReadBytes(Mark.Length).AsSpan().SequenceEqual(Mark) || reader.ReadInt32() != Version)
            {
                throw new InvalidDataException("The file is no clause model of this version: train it again with `clausescan train`.");
            }

            var heads = new ModelHead[Bounded(reader.ReadInt32(), ClauseModel.MaximumHeads)];
            for (var h = 0; h < heads.Length; h++)
            {
                heads[h] = ReadHead(reader);
            }

            var rows = Bounded(reader.ReadInt32(), FeatureVector.Buckets);
            return new ClauseModel([.. heads], ReadWeights(reader.ReadBytes(rows * ((2 * heads.Length) + LongestDistance)), rows, heads.Length));
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException)
        {
            throw new InvalidDataException("The clause model is cut short or damaged: train it again with `clausescan train`.", e);
        }
    }

    /// <summary>Writes a model. The same model gives the same bytes.</summary>
    public static void Write(ClauseModel model, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(model);
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        writer.Write(Version);
        writer.Write(model.Heads.Length);
        foreach (var head in model.Heads)
        {
            writer.Write(head.Name);
            writer.Write(head.Bias);
            writer.Write(head.Scale);
            writer.Write(head.Calibration.Scores.Length);
            for (var i = 0; i < head.Calibration.Scores.Length; i++)
            {
                writer.Write(head.Calibration.Scores[i]);
                writer.Write(head.Calibration.Shares[i]);
            }
        }

        var buckets = new List<int>();
        for (var bucket = 0; bucket < FeatureVector.Buckets; bucket++)
        {
            if (RowOf(model, bucket).ContainsAnyExcept((short)0))
            {
                buckets.Add(bucket);
            }
        }

        writer.Write(buckets.Count);
        var last = -1;
        foreach (var bucket in buckets)
        {
            writer.Write7BitEncodedInt(bucket - last);
            last = bucket;
            foreach (var weight in RowOf(model, bucket)[..model.Heads.Length])
            {
                writer.Write(weight);
            }
        }
    }

    private static short[] ReadWeights(ReadOnlySpan<byte> bytes, int rows, int heads)
    {
        var weights = new short[FeatureVector.Buckets * ClauseModel.MaximumHeads];
        var bucket = -1;
        for (var r = 0; r < rows; r++)
        {
            var (distance, shift) = (0, 0);
            byte part;
            do
            {
                part = bytes.IsEmpty || shift > 21 ? throw new EndOfStreamException() : bytes[0];
                bytes = bytes[1..];
                distance |= (part & 0x7F) << shift;
                shift += 7;
            }
            while (part >= 0x80);

            bucket = Bounded(bucket + distance, FeatureVector.Buckets - 1);
            if (bytes.Length < 2 * heads)
            {
                throw new EndOfStreamException();
            }

            for (var h = 0; h < heads; h++)
            {
                weights[(bucket * ClauseModel.MaximumHeads) + h] = BinaryPrimitives.ReadInt16LittleEndian(bytes[(2 * h)..]);
            }

            bytes = bytes[(2 * heads)..];
        }

        return weights;
    }

    private static ModelHead ReadHead(BinaryReader reader)
    {
        var (name, bias, scale) = (reader.ReadString(), reader.ReadDouble(), reader.ReadDouble());
        var points = Bounded(reader.ReadInt32(), 10_000);
        var scores = new float[points];
        var shares = new float[points];
        for (var i = 0; i < points; i++)
        {
            scores[i] = reader.ReadSingle();
            shares[i] = reader.ReadSingle();
        }

        return new ModelHead(name, bias, scale, new Calibration(scores, shares));
    }

    private static ReadOnlySpan<short> RowOf(ClauseModel model, int bucket) =>
        model.Weights.Slice(bucket * ClauseModel.MaximumHeads, ClauseModel.MaximumHeads);

    private static int Bounded(int value, int most) =>
        value >= 0 && value <= most ? value : throw new FormatException("A count of the clause model is out of bounds.");
}
