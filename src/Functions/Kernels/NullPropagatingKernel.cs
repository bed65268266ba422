using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;

namespace MatViewDb.Functions.Kernels;

/// <summary>
/// Drives a function for which a NULL argument makes the result NULL: folds constants, works once per dictionary entry,
/// flattens the rest and merges the NULLs.
/// </summary>
public abstract unsafe class NullPropagatingKernel(ArrowType resultType) : ScalarKernel
{
    private readonly DictionaryMemory _memory = new();
    private bool _complains;

    protected ArrowType ResultType { get; } = resultType;

    /// <summary>False when the function must run for each row even on equal arguments (rand).</summary>
    protected virtual bool MayWorkOnDictionaries => true;

    public sealed override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
    {
        var allConstant = MayWorkOnDictionaries;
        var encoded = -1;
        var others = 0;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].IsConstantNull) return Column.ConstantNull(context.Tracker, ResultType, rowCount);
            if (arguments[i].IsConstant) continue;
            allConstant = false;
            if (arguments[i].IsDictionary) encoded = i;
            else others++;
        }

        if (allConstant) return EvaluateConstant(arguments, rowCount, context);
        if (encoded >= 0 && others == 0 && MayWorkOnDictionaries && !_complains && IsOnly(arguments, encoded)
            && _memory.IsWorthwhile(arguments[encoded]))
        {
            return EvaluateDictionary(arguments, encoded, context) ?? EvaluateRows(arguments, rowCount, context);
        }

        return EvaluateRows(arguments, rowCount, context);
    }

    /// <summary>
    /// Computes the rows; arguments are flat or constant and not constant NULL. Takes over the validity.
    /// </summary>
    protected abstract Column Compute(
        ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context);

    private static bool IsOnly(ReadOnlySpan<Column> arguments, int encoded)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (i != encoded && !arguments[i].IsConstant) return false;
        }

        return true;
    }

    private Column EvaluateConstant(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
    {
        using var single = Compute(arguments, 1, null, context);
        return ToConstant(single, rowCount);
    }

    /// <summary>Gives the first row of a flat column as a constant.</summary>
    public static Column ToConstant(Column single, int rowCount)
    {
        if (single.IsConstant) return single.Retype(single.Type, rowCount);
        var owners = single.Owners;
        return Column.Constant(
            single.Type, rowCount, owners[0]!.Retain(), owners[1]?.Retain(), ColumnHeaps.Retain(single));
    }

    // Null where entries fail or are warned of: no row may have them, and who sees none of their rows must not hear of them.
    private Column? EvaluateDictionary(ReadOnlySpan<Column> arguments, int encoded, FunctionContext context)
    {
        var column = arguments[encoded];
        var perEntry = _memory.Find(column.Dictionary!, arguments, encoded);
        if (perEntry is null)
        {
            var swapped = arguments.ToArray();
            swapped[encoded] = column.Dictionary!;
            var warnings = context.Warnings.Count;
            Column computed;
            try
            {
                computed = Compute(swapped, column.Dictionary!.Length, null, context);
            }
            catch (MatViewException problem) when (problem.Kind == ErrorKind.User)
            {
                Forget(warnings, context);
                return null;
            }

            if (context.Warnings.Count > warnings)
            {
                computed.Dispose();
                Forget(warnings, context);
                return null;
            }

            perEntry = DictionaryResult.From(computed, context.Tracker);
            _memory.Keep(column.Dictionary, arguments, encoded, perEntry);
        }

        return perEntry.Spread(column, context.Tracker);
    }

    private void Forget(int warnings, FunctionContext context)
    {
        _complains = true;
        context.Warnings.RemoveRange(warnings, context.Warnings.Count - warnings);
    }

    private Column EvaluateRows(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
    {
        var flat = new Column[arguments.Length];
        NativeBuffer? validity = null;
        for (var i = 0; i < flat.Length; i++)
        {
            var argument = arguments[i];
            flat[i] = argument.IsDictionary ? ColumnFlatten.ToFlat(argument, context.Tracker) : argument.Share();
            if (argument.IsConstant || argument.Validity is null) continue;
            var merged = Bitmaps.Intersect(
                validity is null ? null : (ulong*)validity.Pointer, argument.Validity, rowCount, context.Tracker);
            validity?.Release();
            validity = merged;
        }

        var result = Compute(flat, rowCount, validity, context);
        foreach (var column in flat) column.Dispose();
        return result;
    }
}
