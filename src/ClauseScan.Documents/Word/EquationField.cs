using System.Text;

namespace ClauseScan.Documents.Word;

/// <summary>The older formulas that a field "EQ" typesets, on one line.</summary>
/// <remarks>Switches are letters after a backslash with options after them; what they apply to stands in brackets, parted by commas.</remarks>
internal sealed class EquationField
{
    private const int MostNested = 16;

    private readonly string _code;
    private int _position;

    private EquationField(string code) => _code = code;

    /// <summary>What the code after the field's name shows.</summary>
    internal static string Shown(string code) => new EquationField(code).Part(0, isInside: false).Trim();

    private string Part(int depth, bool isInside)
    {
        var text = new StringBuilder();
        while (_position < _code.Length)
        {
            var c = _code[_position];
            if (c == '\\')
            {
                text.Append(Switched(depth));
            }
            else if (isInside && c is ')' or ',' or ';')
            {
                break;
            }
            else if (isInside && c == '(' && depth < MostNested)
            {
                text.Append('(').Append(string.Join(", ", Arguments(depth + 1))).Append(')');
            }
            else
            {
                text.Append(c);
                _position++;
            }
        }

        return text.ToString();
    }

    private string Switched(int depth)
    {
        _position++;
        if (_position == _code.Length)
        {
            return "";
        }

        if (_code[_position] == '*')
        {
            PassFormat();
            return "";
        }

        if (!char.IsAsciiLetter(_code[_position]))
        {
            return _code[_position++].ToString();
        }

        var name = Name();
        var options = new List<string>();
        while (_position < _code.Length && _code[_position] is '\\' or ' ')
        {
            if (_code[_position++] == '\\')
            {
                options.Add(Name());
            }
        }

        return _position < _code.Length && _code[_position] == '(' && depth < MostNested
            ? Shown(name, options, Arguments(depth + 1))
            : "";
    }

    /// <summary>The name of a switch; the number or the sign after it is passed.</summary>
    private string Name()
    {
        var start = _position;
        while (_position < _code.Length && char.IsAsciiLetter(_code[_position]))
        {
            _position++;
        }

        var name = _code[start.._position];
        while (_position < _code.Length && (char.IsAsciiDigit(_code[_position]) || (_code[_position] == ' ' && _position + 1 < _code.Length && char.IsAsciiDigit(_code[_position + 1]))))
        {
            _position++;
        }

        return name;
    }

    private void PassFormat()
    {
        _position++;
        while (_position < _code.Length && _code[_position] == ' ')
        {
            _position++;
        }

        var isQuoted = _position < _code.Length && _code[_position] == '"';
        _position += isQuoted ? 1 : 0;
        while (_position < _code.Length && (isQuoted ? _code[_position] != '"' : _code[_position] is not (' ' or '\\')))
        {
            _position++;
        }

        _position = Math.Min(_code.Length, _position + (isQuoted ? 1 : 0));
    }

    private List<string> Arguments(int depth)
    {
        var arguments = new List<string>();
        do
        {
            _position++;
            arguments.Add(Part(depth, isInside: true));
        }
        while (_position < _code.Length && _code[_position] != ')');
        _position = Math.Min(_code.Length, _position + 1);
        return arguments;
    }

    private static string Shown(string name, List<string> options, List<string> arguments) => (name.ToLowerInvariant(), arguments.Count) switch
    {
        ("f", 2) => FormulaTerm.Bracketed(arguments[0]) + "/" + FormulaTerm.Bracketed(arguments[1]),
        ("r", 1) => "√(" + arguments[0] + ")",
        ("r", 2) => arguments[0] + "√(" + arguments[1] + ")",
        ("i", 3) => "∫_" + FormulaTerm.Bracketed(arguments[0]) + "^" + FormulaTerm.Bracketed(arguments[1]) + " " + arguments[2],
        ("b", 1) => "(" + arguments[0] + ")",
        ("s", _) when options.Contains("do") => "_" + FormulaTerm.Bracketed(string.Concat(arguments)),
        ("s", _) when options.Contains("up") => "^" + FormulaTerm.Bracketed(string.Concat(arguments)),
        // The reading over a word, then the word.
        ("o", 2) when options.Contains("ad") && arguments[0].StartsWith('^') => arguments[1],
        ("o", _) => string.Concat(arguments),
        _ => string.Join(", ", arguments),
    };
}
