using System.Buffers.Binary;
using System.Text;
using MatViewDb.MySql.Framing;
using MatViewDb.MySql.Packets;
using MatViewDb.MySql.Rows;

namespace MatViewDb.MySql.Client;

/// <summary>Cuts a binary row into values and gives each the text that the text protocol would have sent.</summary>
internal static class BinaryCells
{
    private const int BitmapOffset = 2;
    private const int MicrosPerSecond = 1_000_000;

    public static void Split(
        ReadOnlySpan<byte> packet, IReadOnlyList<ColumnDefinition> columns, (int Start, int Length)[] cells)
    {
        var reader = new PacketReader(packet);
        reader.ReadByte();
        var nulls = reader.ReadBytes((columns.Count + 7 + BitmapOffset) / 8);
        for (var i = 0; i < cells.Length; i++)
        {
            var bit = i + BitmapOffset;
            if ((nulls[bit / 8] & (1 << (bit % 8))) != 0)
            {
                cells[i] = (0, -1);
                continue;
            }

            var length = ReadValue(ref reader, BinaryForms.Of(columns[i].Type));
            cells[i] = (packet.Length - reader.Remaining - length, length);
        }
    }

    public static string ToText(ReadOnlySpan<byte> value, ColumnDefinition column)
    {
        Span<byte> text = stackalloc byte[NumberText.LengthMax];
        var form = BinaryForms.Of(column.Type);
        var length = form switch
        {
            BinaryForm.Int8 => NumberText.PrintInt64(text, column.IsUnsigned ? value[0] : (sbyte)value[0]),
            BinaryForm.Int16 => NumberText.PrintInt64(text, column.IsUnsigned
                ? BinaryPrimitives.ReadUInt16LittleEndian(value)
                : BinaryPrimitives.ReadInt16LittleEndian(value)),
            BinaryForm.Int32 => NumberText.PrintInt64(text, column.IsUnsigned
                ? BinaryPrimitives.ReadUInt32LittleEndian(value)
                : BinaryPrimitives.ReadInt32LittleEndian(value)),
            BinaryForm.Int64 when column.IsUnsigned =>
                NumberText.PrintUInt64(text, BinaryPrimitives.ReadUInt64LittleEndian(value)),
            BinaryForm.Int64 => NumberText.PrintInt64(text, BinaryPrimitives.ReadInt64LittleEndian(value)),
            BinaryForm.Float => NumberText.PrintSingle(text, BinaryPrimitives.ReadSingleLittleEndian(value)),
            BinaryForm.Double => NumberText.PrintDouble(text, BinaryPrimitives.ReadDoubleLittleEndian(value)),
            BinaryForm.Date or BinaryForm.DateTime => PrintDateTime(text, value, column, form),
            BinaryForm.Time => PrintTime(text, value, column.Decimals),
            _ => -1,
        };
        return Encoding.UTF8.GetString(length < 0 ? value : text[..length]);
    }

    private static int ReadValue(ref PacketReader reader, BinaryForm form)
    {
        return form switch
        {
            BinaryForm.Int8 => reader.ReadBytes(1).Length,
            BinaryForm.Int16 => reader.ReadBytes(2).Length,
            BinaryForm.Int32 or BinaryForm.Float => reader.ReadBytes(4).Length,
            BinaryForm.Int64 or BinaryForm.Double => reader.ReadBytes(8).Length,
            BinaryForm.Text => reader.ReadLengthEncodedBytes().Length,
            _ => reader.ReadBytes(reader.ReadByte()).Length,
        };
    }

    private static int PrintDateTime(
        Span<byte> text, ReadOnlySpan<byte> value, ColumnDefinition column, BinaryForm form)
    {
        var reader = new PacketReader(value);
        if (value.IsEmpty)
        {
            var zero = form == BinaryForm.Date ? "0000-00-00"u8 : "0000-00-00 00:00:00"u8;
            zero.CopyTo(text);
            return zero.Length;
        }

        var days = Calendar.DaysFromCivil(reader.ReadUInt16(), reader.ReadByte(), reader.ReadByte());
        if (form == BinaryForm.Date) return TemporalText.PrintDate(text, days);
        long seconds = 0;
        if (!reader.AtEnd) seconds = reader.ReadByte() * 3600L + reader.ReadByte() * 60L + reader.ReadByte();
        long micros = reader.AtEnd ? 0 : reader.ReadUInt32();
        micros += (days * 86400L + seconds) * MicrosPerSecond;
        return TemporalText.PrintDateTime(text, micros, column.Decimals);
    }

    private static int PrintTime(Span<byte> text, ReadOnlySpan<byte> value, int digits)
    {
        var reader = new PacketReader(value);
        if (value.IsEmpty) return TemporalText.PrintTime(text, 0, digits);
        var isNegative = reader.ReadByte() != 0;
        var hours = reader.ReadUInt32() * 24L + reader.ReadByte();
        var micros = (hours * 3600 + reader.ReadByte() * 60L + reader.ReadByte()) * MicrosPerSecond;
        if (!reader.AtEnd) micros += reader.ReadUInt32();
        return TemporalText.PrintTime(text, isNegative ? -micros : micros, digits);
    }
}
