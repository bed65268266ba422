using System.Text;
using System.Text.RegularExpressions;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Builders;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Matching;

/// <summary>Gives the n-th piece from a place on that a regular expression matches: regexp_substr(text, pattern, place[, n]).</summary>
[SqlFunction("regexp_substr", Example = "regexp_substr('ab cd ef', '[a-z]+', 2, 2) -> cd")]
public sealed class RegexpSubstrFrom : RegexpFrom
{
    private protected override int Leading => 2;
    private protected override SqlType Result => SqlType.String;
    private protected override long DefaultNumber => 1;

    private protected override object? Of(string text, int start, Regex regex, string replacement, long number)
        => NumberOf(regex, text, start, number) is { } match ? match.Value : null;
}

/// <summary>
/// Gives the place, in characters from 1, of the n-th match from a place on: regexp_instr(text, pattern, place[, n]); 0 when there is none.
/// </summary>
[SqlFunction("regexp_instr", Example = "regexp_instr('dog cat dog', 'dog', 2) -> 9")]
public sealed class RegexpInstrFrom : RegexpFrom
{
    private protected override int Leading => 2;
    private protected override SqlType Result => SqlType.BigInt;
    private protected override long DefaultNumber => 1;

    private protected override object? Of(string text, int start, Regex regex, string replacement, long number)
        => NumberOf(regex, text, start, number) is { } match ? text[..match.Index].EnumerateRunes().Count() + 1L : 0L;
}

/// <summary>
/// Replaces the n-th match from a place on, or all of them for 0: regexp_replace(text, pattern, replacement, place[, n]).
/// </summary>
[SqlFunction("regexp_replace", Example = "regexp_replace('a1b2c3', '[0-9]', 'x', 3, 1) -> a1bxc3")]
public sealed class RegexpReplaceFrom : RegexpFrom
{
    private protected override int Leading => 3;
    private protected override SqlType Result => SqlType.String;
    private protected override long DefaultNumber => 0;

    private protected override object? Of(string text, int start, Regex regex, string replacement, long number)
    {
        var pattern = RegexpReplace.Translate(replacement);
        if (number <= 0) return regex.Replace(text, match => RegexpReplace.IsInside(text, match) ? "" : match.Result(pattern), -1, start);
        return NumberOf(regex, text, start, number) is { } match
            ? string.Concat(text.AsSpan(0, match.Index), match.Result(pattern), text.AsSpan(match.Index + match.Length))
            : text;
    }
}

/// <summary>Is a function of a text, a regular expression, the place where it begins to look, and the number of a match.</summary>
public abstract class RegexpFrom : ScalarFunction
{
    private protected abstract int Leading { get; }

    private protected abstract SqlType Result { get; }

    private protected abstract long DefaultNumber { get; }

    public sealed override bool Accepts(int argumentCount) => argumentCount == Leading + 1 || argumentCount == Leading + 2;

    public sealed override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
        => Text.TextArguments.Match(name, arguments, out cost) is { } signature
            ? signature with
            {
                ArgumentTypes =
                [
                    .. signature.ArgumentTypes.Take(Leading), .. Enumerable.Repeat(SqlType.BigInt, arguments.Count - Leading),
                ],
                ReturnType = Result,
                MayReturnNull = Result.IsText,
                CanFail = true,
            }
            : null;

    public sealed override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel(this);

    private protected abstract object? Of(string text, int start, Regex regex, string replacement, long number);

    private protected static System.Text.RegularExpressions.Match? NumberOf(Regex regex, string text, int start, long number)
    {
        var match = regex.Match(text, start);
        for (var i = 1L; i < number && match.Success; i++) match = match.NextMatch();
        return match.Success ? match : null;
    }

    // Behind the last character is still a place; further places are wrong.
    private static int StartOf(string text, long place)
    {
        var start = 0;
        for (var character = 1L; character < place; character++)
        {
            if (start >= text.Length) throw FunctionErrors.RegexpPlace.With();
            start += char.IsSurrogatePair(text, start) ? 2 : 1;
        }

        return place >= 1 ? start : throw FunctionErrors.RegexpPlace.With();
    }

    private sealed unsafe class Kernel(RegexpFrom function) : ScalarKernel
    {
        private readonly RegexCache _cache = new();

        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            var flat = new Column[arguments.Length];
            for (var i = 0; i < flat.Length; i++) flat[i] = ColumnFlatten.ToFlat(arguments[i], context.Tracker);
            try
            {
                using var builder = new ColumnBuilder(function.Result.ToArrow(), context.Tracker, rowCount);
                for (var row = 0; row < rowCount; row++)
                {
                    Interruption.Check();
                    var value = Array.Exists(flat, column => column.IsNull(row)) ? null : Value(flat, row);
                    if (value is null) builder.AppendNull();
                    else if (value is long number) builder.Append(number);
                    else builder.AppendBytes(Encoding.UTF8.GetBytes((string)value));
                }

                return builder.Build();
            }
            finally
            {
                foreach (var column in flat) column.Dispose();
            }
        }

        private object? Value(Column[] flat, int row)
        {
            var leading = function.Leading;
            var text = TextOf(flat[0], row);
            var start = StartOf(text, flat[leading].As<long>()[row]);
            var number = flat.Length > leading + 1 ? flat[leading + 1].As<long>()[row] : function.DefaultNumber;
            var regex = _cache.Get(StringView.Bytes(flat[1].As<StringView>() + row), text);
            return function.Of(text, start, regex, leading == 3 ? TextOf(flat[2], row) : "", number);
        }

        private static string TextOf(Column column, int row) => Encoding.UTF8.GetString(StringView.Bytes(column.As<StringView>() + row));
    }
}
