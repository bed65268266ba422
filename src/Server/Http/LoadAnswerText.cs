using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MatViewDb.Frontend.Loads;

namespace MatViewDb.Server.Http;

/// <summary>Prints answers about loads with the names that loaders look for.</summary>
internal static class LoadAnswerText
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Problem(string message) => Print(json =>
    {
        json.WriteString("Status", "Fail");
        json.WriteString("Message", message);
        json.WriteString("status", "FAILED");
        json.WriteString("msg", message);
    });

    internal static string OfLoad(LoadAnswer answer, string errorUrl) => Print(json =>
    {
        var load = answer.Record;
        json.WriteNumber("TxnId", load.TransactionId);
        json.WriteString("Label", load.Label);
        json.WriteString("TwoPhaseCommit", answer.TwoPhase ? "true" : "false");
        json.WriteString("Status", answer.Kind switch
        {
            LoadAnswerKind.Success => "Success",
            LoadAnswerKind.LabelExists => "Label Already Exists",
            _ => "Fail",
        });
        if (answer.Kind == LoadAnswerKind.LabelExists) json.WriteString("ExistingJobStatus", JobStatus(load.State));
        json.WriteString("Message", answer.Message);
        Counts(json, answer);
        json.WriteNumber("BeginTxnTimeMs", answer.BeginMs);
        json.WriteNumber("StreamLoadPlanTimeMs", answer.PlanMs);
        json.WriteNumber("StreamLoadPutTimeMs", answer.PlanMs);
        json.WriteNumber("ReadDataTimeMs", 0);
        json.WriteNumber("WriteDataTimeMs", answer.WriteMs);
        json.WriteNumber("CommitAndPublishTimeMs", answer.CommitMs);
        Errors(json, load, errorUrl);
    });

    internal static string OfStep(LoadAnswer answer, string step, string errorUrl) => Print(json =>
    {
        var load = answer.Record;
        json.WriteString("Status", answer.Kind switch
        {
            LoadAnswerKind.Success => "OK",
            LoadAnswerKind.LabelExists => "LABEL_ALREADY_EXISTS",
            LoadAnswerKind.NoTransaction => "TXN_NOT_EXISTS",
            _ => "FAILED",
        });
        if (answer.Kind == LoadAnswerKind.LabelExists) json.WriteString("ExistingJobStatus", JobStatus(load.State));
        json.WriteString("Message", answer.Message);
        json.WriteString("Label", load.Label);
        json.WriteNumber("TxnId", load.TransactionId == 0 ? load.Id : load.TransactionId);
        if (step == "begin")
        {
            json.WriteNumber("BeginTxnTimeMs", answer.LoadMs);
            return;
        }

        Counts(json, answer);
        json.WriteNumber("StreamLoadPlanTimeMs", answer.PlanMs);
        json.WriteNumber("WriteDataTimeMs", answer.WriteMs);
        json.WriteNumber("CommitTimeMs", answer.CommitMs);
        Errors(json, load, errorUrl);
    });

    internal static string OfDorisEnd(LoadAnswer answer, bool commits) => Print(json =>
    {
        var word = commits ? "commit" : "abort";
        var succeeded = answer.Kind == LoadAnswerKind.Success;
        json.WriteString("status", succeeded ? "Success" : "Fail");
        json.WriteString("msg", succeeded
            ? string.Create(CultureInfo.InvariantCulture, $"transaction [{answer.Record.TransactionId}] {word} successfully.")
            : answer.Message);
    });

    internal static string OfState(LoadRecord? load) => Print(json =>
    {
        json.WriteString("state", load?.State switch
        {
            null => "UNKNOWN",
            LoadState.Finished => "VISIBLE",
            LoadState.Cancelled => "ABORTED",
            LoadState.Prepared => "PREPARED",
            _ => "PREPARE",
        });
        json.WriteString("status", "OK");
        json.WriteString("msg", "Success");
    });

    private static void Counts(Utf8JsonWriter json, LoadAnswer answer)
    {
        var load = answer.Record;
        json.WriteNumber("NumberTotalRows", load.TotalRows);
        json.WriteNumber("NumberLoadedRows", load.LoadedRows);
        json.WriteNumber("NumberFilteredRows", load.FilteredRows);
        json.WriteNumber("NumberUnselectedRows", load.UnselectedRows);
        json.WriteNumber("LoadBytes", load.Bytes);
        json.WriteNumber("LoadTimeMs", answer.LoadMs);
    }

    private static void Errors(Utf8JsonWriter json, LoadRecord load, string errorUrl)
    {
        if (load.FilteredRows > 0) json.WriteString("ErrorURL", string.Create(CultureInfo.InvariantCulture, $"{errorUrl}{load.Id}"));
    }

    private static string JobStatus(LoadState state) => state switch
    {
        LoadState.Finished => "FINISHED",
        LoadState.Prepared => "PREPARED",
        LoadState.Cancelled => "CANCELLED",
        _ => "RUNNING",
    };

    private static string Print(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, s_options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }
}
