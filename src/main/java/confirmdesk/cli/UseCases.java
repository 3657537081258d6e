package confirmdesk.cli;

import confirmdesk.desk.contactsheet.MakeContactSheet;
import confirmdesk.desk.deadline.CloseWindow;
import confirmdesk.desk.deadline.WatchDeadlines;
import confirmdesk.desk.decision.ConfirmAutomatically;
import confirmdesk.desk.decision.ConfirmRegistration;
import confirmdesk.desk.decision.RejectRegistration;
import confirmdesk.desk.decision.ReopenRegistration;
import confirmdesk.desk.decision.ReturnRegistration;
import confirmdesk.desk.decision.UndoDecision;
import confirmdesk.desk.examyear.ExportTables;
import confirmdesk.desk.examyear.LoadTables;
import confirmdesk.desk.handback.HandingBack;
import confirmdesk.desk.importing.ImportLists;
import confirmdesk.desk.importing.Misgivings;
import confirmdesk.desk.lists.ExportComparison;
import confirmdesk.desk.lists.ExportList;
import confirmdesk.desk.log.ExportLog;
import confirmdesk.desk.log.Journal;
import confirmdesk.desk.log.StoreCheck;
import confirmdesk.desk.notice.ExportNotices;
import confirmdesk.desk.numbers.ExportNumbers;
import confirmdesk.desk.numbers.SiteNumbers;
import confirmdesk.desk.paid.PaymentUses;
import confirmdesk.desk.papers.TickPaper;
import confirmdesk.desk.photo.ReplacePhoto;
import confirmdesk.desk.photocheck.CheckPhotos;
import confirmdesk.desk.photocheck.ExportPhotoFindings;
import confirmdesk.desk.photocheck.FindSamePictures;
import confirmdesk.desk.photocheck.ShowPhotoCheck;
import confirmdesk.desk.reading.ErrorWorkbooks;
import confirmdesk.desk.review.OpenRegistration;
import confirmdesk.desk.settling.AnswerMerge;
import confirmdesk.desk.settling.RequestMerge;
import confirmdesk.desk.settling.SettleDoubt;
import confirmdesk.desk.slips.MakeDaySheet;
import confirmdesk.desk.slips.MakeSlip;
import confirmdesk.desk.slips.PutOnPaper;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.desk.withdrawal.SettleWithdrawals;
import confirmdesk.domain.staff.Clerk;

/** What can be done with an open store, and who does it. */
public record UseCases(
        StoreInfo store,
        Clerk clerk,
        ImportLists importLists,
        Misgivings misgivings,
        ErrorWorkbooks errorWorkbooks,
        ExportComparison exportComparison,
        ExportList exportList,
        OpenRegistration openRegistration,
        ConfirmRegistration confirmRegistration,
        RejectRegistration rejectRegistration,
        ReturnRegistration returnRegistration,
        UndoDecision undoDecision,
        ConfirmAutomatically confirmAutomatically,
        SettleDoubt settleDoubt,
        RequestMerge requestMerge,
        AnswerMerge answerMerge,
        ReopenRegistration reopenRegistration,
        SettleWithdrawals settleWithdrawals,
        WatchDeadlines watchDeadlines,
        CloseWindow closeWindow,
        ReplacePhoto replacePhoto,
        SiteNumbers siteNumbers,
        ExportNumbers exportNumbers,
        PaymentUses payments,
        ExportNotices exportNotices,
        HandingBack handingBack,
        ExportTables exportTables,
        LoadTables loadTables,
        Journal journal,
        ExportLog exportLog,
        StoreCheck storeCheck,
        TickPaper tickPaper,
        Slips slips,
        PhotoCheck photoCheck) {

    /** The check of the whole batch's photos. */
    public record PhotoCheck(
            CheckPhotos check,
            ShowPhotoCheck show,
            FindSamePictures same,
            ExportPhotoFindings findings,
            MakeContactSheet sheet) {}

    /** Slips and sheets of paper. */
    public record Slips(MakeSlip make, MakeDaySheet day, PutOnPaper out) {}
}
