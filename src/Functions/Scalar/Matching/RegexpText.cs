using System.Text;
using System.Text.RegularExpressions;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Matching;

/// <summary>
/// Replaces each match of a regular expression: regexp_replace(text, pattern, replacement with \1 for groups).
/// </summary>
[SqlFunction("regexp_replace", Example = "regexp_replace('a b c', '(b)', '<\\1>') -> a <b> c")]
public sealed class RegexpReplace : RegexpTextFunction
{
    protected override SqlType Third => SqlType.String;

    internal override unsafe bool Compute(
        string text, Regex regex, Column third, int row, TextSink output)
    {
        var replacement = Encoding.UTF8.GetString(StringView.Bytes(third.As<StringView>() + row));
        var pattern = Translate(replacement);
        // Nothing may be put between the two halves of a character.
        output.Append(text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') < 0
            ? regex.Replace(text, pattern)
            : regex.Replace(text, match => IsInside(text, match) ? "" : match.Result(pattern)));
        return true;
    }

    internal static bool IsInside(string text, Match match)
        => match.Length == 0 && match.Index > 0 && match.Index < text.Length && char.IsLowSurrogate(text[match.Index]);

    /// <summary>Turns \1 into ${1} and keeps $ literal.</summary>
    internal static string Translate(string replacement)
    {
        if (!replacement.Contains('\\') && !replacement.Contains('$')) return replacement;
        var result = new StringBuilder();
        for (var i = 0; i < replacement.Length; i++)
        {
            var c = replacement[i];
            if (c == '\\' && i + 1 < replacement.Length && char.IsAsciiDigit(replacement[i + 1]))
                result.Append("${").Append(replacement[++i]).Append('}');
            else if (c == '\\' && i + 1 < replacement.Length) result.Append(replacement[++i]);
            else if (c == '$' && !(i + 1 < replacement.Length
                && char.IsAsciiDigit(replacement[i + 1]))) result.Append("$$");
            else result.Append(c);
        }

        return result.ToString();
    }
}

/// <summary>
/// Gives the n-th group of the first match of a regular expression; the empty text when there is none.
/// </summary>
[SqlFunction("regexp_extract", Example = "regexp_extract('AbCdE', '([a-z]+)C', 1) -> b")]
public sealed class RegexpExtract : RegexpTextFunction
{
    protected override SqlType Third => SqlType.BigInt;

    internal override unsafe bool Compute(string text, Regex regex, Column third, int row, TextSink output)
    {
        var match = regex.Match(text);
        var group = third.As<long>()[row];
        if (match.Success && group >= 0 && group < match.Groups.Count) output.Append(match.Groups[(int)group].Value);
        return true;
    }
}

/// <summary>Makes a text from a text, a regular expression and a third argument.</summary>
public abstract class RegexpTextFunction : ScalarFunction
{
    protected abstract SqlType Third { get; }

    public sealed override bool Accepts(int argumentCount) => argumentCount == 3;

    public sealed override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        if (Text.TextArguments.Match(name, arguments, out cost) is not { } signature) return null;
        var third = Third.IsText ? signature.ArgumentTypes[2] : Third;
        return signature
            with { ArgumentTypes = [signature.ArgumentTypes[0], signature.ArgumentTypes[1], third], CanFail = true };
    }

    public sealed override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel(this);

    internal abstract bool Compute(string text, Regex regex, Column third, int row, TextSink output);

    private sealed unsafe class Kernel(RegexpTextFunction function) : NullPropagatingKernel(SqlType.String.ToArrow())
    {
        private readonly RegexCache _cache = new();
        private readonly TextSink _sink = new();

        protected override Column Compute(
            ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
        {
            var values = NativeBuffer.Allocate(context.Tracker, (long)rowCount * sizeof(StringView));
            var views = (StringView*)values.Pointer;
            _sink.Begin(context.Tracker);
            for (var row = 0; row < rowCount; row++)
            {
                views[row] = default;
                if (validity is not null && !Bitmaps.Get((ulong*)validity.Pointer, row)) continue;
                Interruption.Check();
                var text = Encoding.UTF8.GetString(Bytes(arguments[0], row));
                var regex = _cache.Get(Bytes(arguments[1], row), text);
                function.Compute(text, regex, arguments[2], arguments[2].IsConstant ? 0 : row, _sink);
                views[row] = _sink.Finish();
            }

            return Column.Flat(ResultType, rowCount, values, validity, _sink.End());
        }

        private static ReadOnlySpan<byte> Bytes(Column column, int row)
            => StringView.Bytes(column.As<StringView>() + (column.IsConstant ? 0 : row));
    }
}
