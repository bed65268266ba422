using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Kernels;

/// <summary>
/// Says after how many rows a kernel asks whether its statement goes on: the work of a row of numbers is small, that of a row
/// of texts may be anything.
/// </summary>
internal static class RowCosts
{
    /// <summary>Rows of texts between two checks, less one.</summary>
    internal const int TextMask = 15;

    private const int NumberMask = (1 << 16) - 1;

    /// <summary>Gives the mask of a row body: that of texts when it reads any.</summary>
    internal static int MaskOf<TBody>()
        => typeof(TBody).GenericTypeArguments.Any(type => type == typeof(Utf8)) ? TextMask : NumberMask;
}
