using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ClauseScan.Cli;

/// <summary>The kinds of options that several commands have.</summary>
internal static class OptionSet
{
    /// <summary>A choice of words; the first is the default.</summary>
    public static Option<string> Choice(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => words[0] };
        Restrict(option, words);
        return option;
    }

    /// <summary>A choice of words without a default.</summary>
    public static Option<string?> OptionalChoice(string name, string description, params string[] words)
    {
        var option = new Option<string?>(name) { Description = description };
        Restrict(option, words);
        return option;
    }

    /// <summary>Refuses what looks like an option and names no file, so that a mistyped option is not taken for an argument.</summary>
    public static void RefuseOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.StartsWith("--", StringComparison.Ordinal) && !token.Value.Contains(' ', StringComparison.Ordinal) && !Path.Exists(token.Value))
            {
                result.AddError($"there is no option {token.Value}");
            }
        }
    }

    /// <summary>A date.</summary>
    public static Option<DateOnly?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "yyyy-MM-dd",
        CustomParser = result =>
        {
            if (TryParseDate(result.Tokens[0].Value) is { } date)
            {
                return date;
            }

            result.AddError($"{name}: \"{result.Tokens[0].Value}\" is no date of the form yyyy-MM-dd");
            return null;
        },
    };

    /// <summary>A whole number within bounds.</summary>
    public static Option<int?> Number(string name, string description, int least, int most) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= least && number <= most)
            {
                return number;
            }

            result.AddError(string.Create(
                CultureInfo.InvariantCulture, $"{name}: \"{result.Tokens[0].Value}\" is no whole number from {least} to {most}"));
            return null;
        },
    };

    // One line, unlike what AcceptOnlyFromAmong says.
    private static void Restrict(Option option, string[] words)
    {
        option.CompletionSources.Add(words);
        option.HelpName = string.Join('|', words);
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !words.Contains(result.Tokens[0].Value, StringComparer.Ordinal))
            {
                result.AddError($"{option.Name}: \"{result.Tokens[0].Value}\" is none of {string.Join(", ", words)}");
            }
        });
    }

    /// <summary>The date, or null where the text is none of the form yyyy-MM-dd.</summary>
    public static DateOnly? TryParseDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
