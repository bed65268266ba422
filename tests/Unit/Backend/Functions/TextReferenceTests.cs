using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Builders;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Functions.Values;
using Xunit;

namespace MatViewDb.Unit.Backend.Functions;

/// <summary>Holds text functions to slow references that work on characters, one row at a time, over random texts.</summary>
public sealed partial class TextReferenceTests
{
    private const int Rows = 400;
    private static readonly string[] s_pieces = ["", "a", "b", "ab", "é", "😀", " ", ",", "Z", "aa", "中", "\t"];
    private readonly Random _random = new(20241130);
    private readonly FunctionContext _context = MiniEvaluator.NewContext();

    [Theory]
    [InlineData("char_length")]
    [InlineData("length")]
    [InlineData("reverse")]
    [InlineData("ltrim")]
    [InlineData("rtrim")]
    [InlineData("ascii")]
    [InlineData("hex")]
    public void OneText(string name) => Compare(name, [SqlType.String], row => name switch
    {
        "char_length" => Characters(row[0]).Length.ToString(CultureInfo.InvariantCulture),
        "length" => Encoding.UTF8.GetByteCount((string)row[0]).ToString(CultureInfo.InvariantCulture),
        "reverse" => string.Concat(Characters(row[0]).Reverse()),
        "ltrim" => ((string)row[0]).TrimStart(' '),
        "rtrim" => ((string)row[0]).TrimEnd(' '),
        "ascii" => Encoding.UTF8.GetBytes((string)row[0]).FirstOrDefault().ToString(CultureInfo.InvariantCulture),
        _ => Convert.ToHexString(Encoding.UTF8.GetBytes((string)row[0])),
    });

    [Theory]
    [InlineData("left")]
    [InlineData("right")]
    [InlineData("repeat")]
    [InlineData("substring")]
    public void TextAndNumber(string name) => Compare(name, [SqlType.String, SqlType.BigInt], row =>
    {
        var text = Characters(row[0]);
        var number = (int)(long)row[1];
        return name switch
        {
            "left" => string.Concat(text.Take(number)),
            "right" => string.Concat(text.TakeLast(Math.Max(0, number))),
            "repeat" => string.Concat(Enumerable.Repeat((string)row[0], Math.Max(0, number))),
            _ => Substring(text, number, text.Length),
        };
    });

    [Fact]
    public void SubstringOfALength() => Compare("substring", [SqlType.String, SqlType.BigInt, SqlType.BigInt], row =>
        Substring(Characters(row[0]), (int)(long)row[1], (int)(long)row[2]));

    [Theory]
    [InlineData("lpad")]
    [InlineData("rpad")]
    public void Padding(string name) => Compare(name, [SqlType.String, SqlType.BigInt, SqlType.String], row =>
    {
        var text = Characters(row[0]);
        var length = (int)(long)row[1];
        var pad = Characters(row[2]);
        if (length < 0) return null;
        if (length <= text.Length) return string.Concat(text.Take(length));
        if (pad.Length == 0) return "";
        var filler = string.Concat(Enumerable.Range(0, length - text.Length).Select(i => pad[i % pad.Length]));
        return name == "lpad" ? filler + row[0] : row[0] + filler;
    });

    [Theory]
    [InlineData("locate")]
    [InlineData("instr")]
    [InlineData("starts_with")]
    [InlineData("ends_with")]
    [InlineData("strcmp")]
    [InlineData("concat")]
    [InlineData("find_in_set")]
    public void TwoTexts(string name) => Compare(name, [SqlType.String, SqlType.String], row =>
    {
        string first = (string)row[0], second = (string)row[1];
        var answer = name switch
        {
            "locate" => Place(second, first),
            "instr" => Place(first, second),
            "starts_with" => first.StartsWith(second, StringComparison.Ordinal) ? 1 : 0,
            "ends_with" => first.EndsWith(second, StringComparison.Ordinal) ? 1 : 0,
            "strcmp" => Math.Sign(Encoding.UTF8.GetBytes(first).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(second))),
            "find_in_set" => first.Contains(',', StringComparison.Ordinal) || second.Length == 0
                ? 0 : Array.IndexOf(second.Split(','), first) + 1,
            _ => -1,
        };
        return name == "concat" ? first + second : answer.ToString(CultureInfo.InvariantCulture);
    });

    [Fact]
    public void Replacing() => Compare("replace", [SqlType.String, SqlType.String, SqlType.String], row =>
        (string)row[1] == "" ? (string)row[0] : ((string)row[0]).Replace((string)row[1], (string)row[2], StringComparison.Ordinal));

    [Fact]
    public void PartsUpToASeparator() => Compare("substring_index", [SqlType.String, SqlType.String, SqlType.BigInt], row =>
    {
        string text = (string)row[0], separator = (string)row[1];
        var count = (int)(long)row[2];
        if (separator.Length == 0 || count == 0 || text.Length == 0) return "";
        var places = new List<int>();
        if (count > 0)
        {
            for (var at = text.IndexOf(separator, StringComparison.Ordinal); at >= 0;
                at = text.IndexOf(separator, at + separator.Length, StringComparison.Ordinal)) places.Add(at);
            return places.Count < count ? text : text[..places[count - 1]];
        }

        for (var end = text.Length; end >= separator.Length;)
        {
            var at = text.LastIndexOf(separator, end - 1, end, StringComparison.Ordinal);
            if (at < 0) break;
            places.Add(at);
            end = at;
        }

        return places.Count < -count ? text : text[(places[-count - 1] + separator.Length)..];
    });

    [Fact]
    public void TheNumberThatATextBeginsWith()
    {
        string[] pieces = ["", " ", "-", "+", ".", "1", "23", "0", "e", "E", "x", "e5", "é"];
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, _random.Next(7)).Select(_ => pieces[_random.Next(pieces.Length)]));
            var match = Leading().Match(text.Trim(' '));
            var isWhole = NumberText.ReadLeading(Encoding.UTF8.GetBytes(text), out var number);
            var expected = match.Length == 0 ? 0 : double.Parse(match.Value, CultureInfo.InvariantCulture);
            expected = Math.Clamp(expected, double.MinValue, double.MaxValue);
            Assert.True(number.Equals(expected), $"'{text}' gave {number}, not {expected}");
            Assert.True(isWhole == (match.Length > 0 && match.Length == text.Trim(' ').Length), $"'{text}'");
        }
    }

    [GeneratedRegex(@"^[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?")]
    private static partial Regex Leading();

    private static string[] Characters(object text) => [.. ((string)text).EnumerateRunes().Select(r => r.ToString())];

    private static int Place(string text, string part)
    {
        var at = text.IndexOf(part, StringComparison.Ordinal);
        return at < 0 ? 0 : text[..at].EnumerateRunes().Count() + 1;
    }

    private static string Substring(string[] text, int from, int length)
    {
        if (from == 0 || length <= 0 || Math.Abs(from) > text.Length) return "";
        var start = from > 0 ? from - 1 : text.Length + from;
        return string.Concat(text.Skip(start).Take(length));
    }

    private string Text() => string.Concat(Enumerable.Range(0, _random.Next(6)).Select(_ => s_pieces[_random.Next(s_pieces.Length)]));

    private void Compare(string name, SqlType[] types, Func<object[], string?> reference)
    {
        var kernel = FunctionCatalog.Default.CreateKernel(name, types, out var signature);
        var rows = Enumerable.Range(0, Rows).Select(_ => types.Select(type => _random.Next(9) == 0 ? null
            : type.IsText ? Text() : (object)(long)_random.Next(-4, 8)).ToArray()).ToList();
        var columns = types.Select((type, at) => ColumnOf(type, rows.Select(r => r[at]))).ToArray();
        using var answers = kernel.Evaluate(columns, Rows, _context);
        for (var i = 0; i < Rows; i++)
        {
            var expected = rows[i].Contains(null) ? null : reference(rows[i]!);
            var shown = string.Join(", ", rows[i].Select(v => v is null ? "NULL" : $"'{v}'"));
            Assert.True((expected ?? "NULL") == MiniEvaluator.Show(answers, signature.ReturnType, i, _context),
                $"{name}({shown}) gave {MiniEvaluator.Show(answers, signature.ReturnType, i, _context)}, not {expected ?? "NULL"}");
        }

        foreach (var column in columns) column.Dispose();
    }

    private Column ColumnOf(SqlType type, IEnumerable<object?> values)
    {
        using var builder = new ColumnBuilder(type.ToArrow(), _context.Tracker, Rows);
        foreach (var value in values)
        {
            if (value is null) builder.AppendNull();
            else if (value is string text) builder.AppendBytes(Encoding.UTF8.GetBytes(text));
            else builder.Append((long)value);
        }

        return builder.Build();
    }
}
