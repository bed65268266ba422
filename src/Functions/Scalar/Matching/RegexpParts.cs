using System.Text;
using System.Text.RegularExpressions;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Builders;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Matching;

/// <summary>Gives the first piece of a text that a regular expression matches; NULL when there is none.</summary>
[SqlFunction("regexp_substr", Example = "regexp_substr('abc123', '[0-9]+') -> 123")]
public sealed class RegexpSubstr : RegexpPart
{
    private protected override SqlType Result => SqlType.String;

    private protected override object? Of(string text, Regex regex)
        => regex.Match(text) is { Success: true } match ? match.Value : null;
}

/// <summary>Gives the place, in characters from 1, of the first match of a regular expression; 0 when there is none.</summary>
[SqlFunction("regexp_instr", Example = "regexp_instr('abc123', '[0-9]+') -> 4")]
[SqlFunction("regexp_position", Example = "regexp_position('abc123', '[0-9]+') -> 4")]
public sealed class RegexpInstr : RegexpPart
{
    private protected override SqlType Result => SqlType.BigInt;

    private protected override object? Of(string text, Regex regex)
        => regex.Match(text) is { Success: true } match ? text[..match.Index].EnumerateRunes().Count() + 1L : 0L;
}

/// <summary>Counts the matches of a regular expression.</summary>
[SqlFunction("regexp_count", Example = "regexp_count('a1b22c', '[0-9]+') -> 2")]
public sealed class RegexpCount : RegexpPart
{
    private protected override SqlType Result => SqlType.BigInt;

    private protected override object? Of(string text, Regex regex) => (long)regex.Count(text);
}

/// <summary>Is a function of a text and a regular expression.</summary>
public abstract class RegexpPart : ScalarFunction
{
    private protected abstract SqlType Result { get; }

    public sealed override bool Accepts(int argumentCount) => argumentCount == 2;

    public sealed override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
        => Text.TextArguments.Match(name, arguments, out cost) is { } signature
            ? signature with { ReturnType = Result, MayReturnNull = Result.IsText, CanFail = true }
            : null;

    public sealed override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel(this);

    private protected abstract object? Of(string text, Regex regex);

    private sealed unsafe class Kernel(RegexpPart function) : ScalarKernel
    {
        private readonly RegexCache _cache = new();

        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            using var texts = ColumnFlatten.ToFlat(arguments[0], context.Tracker);
            using var patterns = ColumnFlatten.ToFlat(arguments[1], context.Tracker);
            using var builder = new ColumnBuilder(function.Result.ToArrow(), context.Tracker, rowCount);
            for (var row = 0; row < rowCount; row++)
            {
                Interruption.Check();
                object? value = null;
                if (!texts.IsNull(row) && !patterns.IsNull(row))
                {
                    var text = Encoding.UTF8.GetString(StringView.Bytes(texts.As<StringView>() + row));
                    value = function.Of(text, _cache.Get(StringView.Bytes(patterns.As<StringView>() + row), text));
                }

                if (value is null) builder.AppendNull();
                else if (value is long number) builder.Append(number);
                else builder.AppendBytes(Encoding.UTF8.GetBytes((string)value));
            }

            return builder.Build();
        }
    }
}
