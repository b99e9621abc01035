import { html, type TemplateResult } from 'lit';
import { arabicFacts } from './arabic-facts.js';
import './broadsheet.css';
import './arabic.css';

/** The broadsheet from right to left, with a dataset in its own language. */
export const arabicPage: TemplateResult = html`
  <fact-set .facts=${arabicFacts}>
    <div class="broadsheet arabic" lang="ar" dir="rtl">
      <header class="masthead">
        <p class="name">النموذج</p>
        <p class="line"><span>صفحة نموذجية</span> <span>الوقائع حتى 23 أكتوبر</span></p>
      </header>
      <main>
        <article>
          <header class="head">
            <p class="kicker">الحرب في أوكرانيا</p>
            <h1>الجيش الذي تنفي عاصمتان وجوده</h1>
            <p class="standfirst">
              رصدت واشنطن كوريين شماليين نُقلوا إلى فلاديفوستوك، وتتحدث كييف عن ظهورهم في كورسك، وتتوقع سيول
              المزيد منهم. أما بيونغ يانغ والكرملين فينفيان وجود أي منهم في روسيا.
            </p>
          </header>
          <section class="part">
            <p class="opening">
              رصدت الولايات المتحدة نقل نحو 3000 جندي كوري شمالي إلى فلاديفوستوك، على ساحل روسيا المطل على
              المحيط الهادئ، كما قال المتحدث باسم مجلس الأمن القومي في 23 أكتوبر
              <fact-source-badge fact="troops-tracked">(جون ف. كيربي؛ تنفيه بيونغ يانغ والكرملين)</fact-source-badge>.
              والعدد المزمع أكبر: سيُرسل نحو 12 ألفًا قريبًا إلى أوروبا الشرقية ليقاتلوا إلى جانب روسيا
              <fact-source-badge fact="troops-deployed">(وزارة الدفاع في كوريا الجنوبية)</fact-source-badge>.
            </p>
            <p>
              ولو صُدّقت الحكومتان المعنيتان لما كان هناك من يُعدّ. فبيونغ يانغ والكرملين يقولان إن التقارير
              كاذبة. وقبل ذلك بيومين كان ممثلو كوريا الشمالية في الأمم المتحدة قد وصفوا مثل هذه الاتهامات بأنها «شائعات
              نمطية لا أساس لها».
            </p>
            <aside>
              <fact-quote-card fact="un-denial">
                <blockquote>«شائعات نمطية لا أساس لها»</blockquote>
                <p>ممثلو كوريا الشمالية في الأمم المتحدة، 21 أكتوبر</p>
              </fact-quote-card>
            </aside>
          </section>
          <section class="part">
            <h2>على الجبهة أم ليس بعد</h2>
            <p>
              أما أين هم الآن فسؤال أصعب. تقول الحكومة الأوكرانية إن بعضهم ظهر على الجبهة في كورسك، المنطقة
              الحدودية الروسية التي يتوغل فيها جيشها
              <fact-source-badge fact="front-lines-kursk">(الحكومة الأوكرانية؛ تنفيه بيونغ يانغ والكرملين)</fact-source-badge>.
              وبحسب رواية أخرى لم يقاتلوا بعد. يصعب التوفيق بين القولين، وهذه الصفحة تُبقي عليهما معًا.
            </p>
            <p>
              وإن كانوا في روسيا فلا يُراد لأحد أن ينتبه إليهم. فالقادمون الجدد يرتدون أزياء روسية ويحملون أسلحة
              روسية ووثائق هوية مزورة، كما تفيد إن بي سي نيوز نقلًا عن أجهزة الاستخبارات الكورية الجنوبية
              <fact-source-badge fact="false-documents">(أجهزة الاستخبارات الكورية الجنوبية؛ تنفيه بيونغ يانغ والكرملين)</fact-source-badge>.
            </p>
            <div class="box">
              <fact-figures-panel fact="xi-corps-size troops-deployed troops-tracked">
                <ul>
                  <li>200 ألف جندي: الفيلق الحادي عشر بأكمله</li>
                  <li>نحو 12 ألف جندي: الانتشار المزمع</li>
                  <li>نحو 3000 جندي: رُصد نقلهم إلى فلاديفوستوك</li>
                </ul>
              </fact-figures-panel>
            </div>
          </section>
          <section class="part">
            <h2>ما الذي يتغير</h2>
            <p>
              في الغرب عاد الحديث عن إرسال قوات إلى أوكرانيا، ولا يطيق فيليبس أوبراين، أستاذ الدراسات
              الاستراتيجية في جامعة سانت أندروز، الاعتراض القديم بأن في ذلك مبالغة. ولم تعد الولايات المتحدة ولا
              أوروبا الغربية بشيء جديد. أما ما تعتزمه كوريا الشمالية فغير معروف
              <fact-source-badge fact="intentions">(رواية المقال نفسه)</fact-source-badge>.
            </p>
            <aside>
              <fact-quote-card fact="escalation">
                <blockquote>«لقد وقع التصعيد بالفعل.»</blockquote>
                <p>فيليبس أوبراين، أستاذ الدراسات الاستراتيجية، جامعة سانت أندروز</p>
              </fact-quote-card>
            </aside>
          </section>
          <section class="days">
            <h2>ماذا حدث ومتى</h2>
            <fact-timeline>
              <ol>
                <li>21 أكتوبر: كوريا الشمالية ترفض الاتهامات في الأمم المتحدة</li>
                <li>23 أكتوبر: الولايات المتحدة تعلن أنها رصدت آلاف الجنود</li>
              </ol>
            </fact-timeline>
          </section>
        </article>
      </main>
      <footer class="foot">
        <p>
          صفحة نموذجية. نصها لـ<bdi lang="en">factbox</bdi>، أما الاقتباسات والأرقام والتواريخ والأسماء فمن مقال
          إخباري واحد بالإنجليزية. يذكر المقال الأيام والأشهر من دون سنة، فالسنة 2024 مستنتجة، ومبيّن أنها كذلك.
        </p>
      </footer>
    </div>
  </fact-set>
`;
