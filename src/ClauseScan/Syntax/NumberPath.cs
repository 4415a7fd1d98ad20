namespace ClauseScan.Syntax;

/// <summary>The parts of a number: 6.3.1 is the path 6, 3, 1. At most eight parts from 0 to 255.</summary>
internal readonly record struct NumberPath
{
    internal const int MaxDepth = 8;

    internal const int MaxPart = 255;

    private readonly ulong _parts;

    private NumberPath(ulong parts, int depth)
    {
        _parts = parts;
        Depth = depth;
    }

    internal int Depth { get; }

    internal int Last => (int)(_parts & 0xFF);

    internal int First => Depth == 0 ? 0 : (int)((_parts >> (8 * (Depth - 1))) & 0xFF);

    internal NumberPath Parent => Depth == 0 ? this : new NumberPath(_parts >> 8, Depth - 1);

    internal static NumberPath Of(int value) => default(NumberPath).Append(value);

    internal NumberPath Append(int part) => new((_parts << 8) | (uint)part, Depth + 1);

    /// <summary>The path continued by another, as far as <see cref="MaxDepth"/> allows.</summary>
    internal NumberPath Append(NumberPath below)
    {
        var path = this;
        for (var depth = below.Depth - 1; depth >= 0 && path.Depth < MaxDepth; depth--)
        {
            path = path.Append((int)((below._parts >> (8 * depth)) & 0xFF));
        }

        return path;
    }

    internal bool StartsWith(NumberPath other) =>
        other.Depth > 0 && other.Depth <= Depth && _parts >> (8 * (Depth - other.Depth)) == other._parts;
}
