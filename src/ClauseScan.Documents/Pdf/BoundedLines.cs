using System.Text;

namespace ClauseScan.Documents.Pdf;

/// <summary>The lines of a text up to a number of characters.</summary>
internal sealed class BoundedLines(TextReader reader, long maximum)
{
    private readonly char[] _buffer = new char[1 << 14];
    private readonly StringBuilder _line = new();
    private int _position;
    private int _length;
    private long _read;

    /// <summary>Whether the stream was not read to its end because it holds more than the maximum.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The next line without its line feed, or null at the end.</summary>
    public string? Next()
    {
        while (true)
        {
            if (_position == _length)
            {
                _position = 0;
                IsCut = _read > maximum;
                _length = IsCut ? 0 : reader.Read(_buffer);
                _read += _length;
                if (_length == 0)
                {
                    return _line.Length == 0 ? null : TakeLine();
                }
            }

            var rest = _buffer.AsSpan(_position, _length - _position);
            var end = rest.IndexOf('\n');
            _line.Append(end < 0 ? rest : rest[..end]);
            _position += end < 0 ? rest.Length : end + 1;
            if (end >= 0)
            {
                return TakeLine();
            }
        }
    }

    private string TakeLine()
    {
        var line = _line.ToString();
        _line.Clear();
        return line;
    }
}
